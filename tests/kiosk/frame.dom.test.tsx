import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { kioskState } from '../../src/kiosk/state';
import type { Tour } from '../../src/model/tour';
import { decodeScene } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import { openFrame, withAddress } from './openedFrame';

const { zh, en } = kioskTexts;
const step = {
  pitch: 0,
  bearing: 0,
  zoomBy: 0,
  flight: 2,
  seconds: 8,
  hidden: [],
  title: { zh: '全带', en: 'The whole' },
  caption: { zh: '一廊一带。', en: 'One corridor, one belt.' },
  cites: [],
};
const tour: Tour = {
  id: 'attract',
  name: { zh: '巡览', en: 'Tour' },
  steps: [
    { ...step, id: 'whole', shows: null },
    { ...step, id: 'second', shows: 'alpha', title: { zh: '第二站', en: 'The second' } },
  ],
};

/** The decisions of a hall. */
const exhibition = {
  coordinateSystem: 'WGS-84',
  mapReview: { number: 'GS 1', date: '2026-01-01' },
  baseMap: { origin: { zh: '甲', en: 'a' }, licence: { zh: '乙', en: 'b' } },
} as const;

it('invites in both languages and says where the tour is', () => {
  openFrame({ tour, step: 1 });
  const title = screen.getByRole('heading', { level: 1 });
  expect(within(title).getByText('第二站').lang).toBe('zh-Hans-CN');
  expect(within(title).getByText('The second').lang).toBe('en-GB');
  expect(screen.getByText('One corridor, one belt.')).toBeTruthy();
  expect(screen.getByRole('img', { name: zh.stop(2, 2) })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('begins in the language that was touched', async () => {
  const { user, asked, scene } = openFrame({ tour });
  await user.click(screen.getByRole('button', { name: new RegExp(zh.begin) }));
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(asked).toEqual(['begin', 'begin']);
  expect(scene().language).toBe('en');
});

it('always shows the way out, both languages, and how it looks', async () => {
  const { user, asked, scene } = openFrame({ phase: 'serving' });
  const bar = within(screen.getByRole('navigation', { name: zh.bar }));
  await user.click(bar.getByRole('button', { name: zh.startAgain }));
  expect(asked).toEqual(['start again']);
  await user.click(bar.getByRole('button', { name: zh.paletteLabel(zh.palette.day, zh.palette.night) }));
  expect(scene().palette).toBe('night');
  await user.click(bar.getByRole('button', { name: zh.larger }));
  await user.click(bar.getByRole('button', { name: zh.lowLabel }));
  expect(kioskState.getState()).toMatchObject({ largeText: true, lowReach: true });
  expect(document.documentElement.hasAttribute('data-low')).toBe(true);
  await user.click(bar.getByRole('button', { name: 'English' }));
  expect(bar.getByRole('button', { name: en.startAgain })).toBeTruthy();
});

it('offers no code without a public address', () => {
  openFrame({ phase: 'serving' });
  expect(screen.queryByRole('button', { name: zh.takeLabel })).toBeNull();
});

it('gives the same view as a code and as a readable address', async () => {
  const { user } = openFrame(
    { phase: 'serving', settings: withAddress },
    { language: 'en', selected: 'alpha', palette: 'night' },
  );
  await user.click(screen.getByRole('button', { name: en.takeLabel }));
  const dialog = within(screen.getByRole('dialog', { name: new RegExp(en.code.title) }));
  expect(dialog.getByRole('img', { name: new RegExp(zh.code.alt) })).toBeTruthy();
  const link = dialog.getByText(/^https:/).textContent ?? '';
  expect(link.startsWith('https://example.org/map/?')).toBe(true);
  expect(link).not.toContain('mode=');
  const { scene } = decodeScene(new URL(link).search, defaultScene);
  expect(scene).toMatchObject({ language: 'en', selected: 'alpha', palette: 'night' });
  await user.click(dialog.getByRole('button', { name: new RegExp(en.code.close) }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('asks in both languages with a countdown, the focus on going on', async () => {
  const { user, asked } = openFrame({ phase: 'asking', secondsLeft: 13 });
  const dialog = screen.getByRole('alertdialog', {
    name: new RegExp(`${zh.asking.title}.*${en.asking.title}`),
  });
  expect(within(dialog).getByRole('timer', { name: zh.asking.seconds(13) })).toBeTruthy();
  const goOn = within(dialog).getByRole('button', { name: new RegExp(zh.asking.goOn) });
  expect(document.activeElement).toBe(goOn);
  await user.click(goOn);
  await user.click(within(dialog).getByRole('button', { name: new RegExp(zh.asking.startAgain) }));
  expect(asked).toEqual(['go on', 'start again']);
});

it('offers no going on when the visit has lasted as long as one may', () => {
  openFrame({ phase: 'asking', secondsLeft: 5, final: true });
  expect(screen.queryByRole('button', { name: new RegExp(zh.asking.goOn) })).toBeNull();
  expect(screen.getByText(en.asking.final)).toBeTruthy();
});

it('says that it is a trial until the showing is decided', () => {
  openFrame({ phase: 'serving' });
  expect(screen.getByText(en.trial).lang).toBe('en-GB');
  act(() =>
    kioskState.setState({
      settings: { ...withAddress, exhibition },
    }),
  );
  expect(screen.queryByText(en.trial)).toBeNull();
});

it('shows no page that leads too deep or carries files, and keeps the page where only the map can go', () => {
  const { actions, scene } = openFrame({ phase: 'serving' });
  for (const page of ['compare', 'uploads', 'takeaway', 'dossier', 'measure'] as const) {
    act(() => actions.subjectChosen('alpha'));
    act(() => actions.pageChosen(page));
    expect(scene().selected).toBeNull();
  }
  act(() => actions.subjectChosen('alpha'));
  act(() => actions.siteChosen([121.52, 31.3]));
  expect(scene().selected).toBe('alpha');
  act(() => actions.splitToggled());
  expect(scene().split).toBeNull();
});

it('does not open the page for staff after five taps that are no quick ones', () => {
  openFrame({ phase: 'serving' });
  for (let i = 0; i < 8; i++) {
    const tap = new MouseEvent('pointerdown', { bubbles: true, clientX: 20, clientY: 20 });
    Object.defineProperty(tap, 'timeStamp', { value: i * 1200 });
    act(() => {
      document.body.dispatchEvent(tap);
    });
  }
  expect(kioskState.getState().staff).toBe('closed');
});

it('takes the browser’s own tooltip from what a pointer rests on', () => {
  openFrame({ phase: 'serving' });
  document.body.insertAdjacentHTML('beforeend', '<p title="a tooltip"><b id="inside">x</b></p>');
  document.getElementById('inside')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(document.querySelector('[title]')).toBeNull();
});

it('opens the page for staff after five quick taps in the corner; a screen cleared for show wants a PIN set', () => {
  openFrame({ phase: 'serving' });
  const tap = (x: number, count: number) => {
    for (let i = 0; i < count; i++)
      act(() => {
        document.body.dispatchEvent(
          new MouseEvent('pointerdown', { bubbles: true, clientX: x, clientY: 20 }),
        );
      });
  };
  // Undecided, the page says how to set a PIN.
  tap(20, 5);
  expect(kioskState.getState().staff).toBe('pin');
  act(() => kioskState.setState({ staff: 'closed', settings: { ...withAddress, exhibition } }));
  tap(20, 5);
  expect(kioskState.getState().staff).toBe('closed');
  act(() =>
    kioskState.setState({
      settings: { ...withAddress, staff: { salt: '12345678', sha256: 'a'.repeat(64) } },
    }),
  );
  tap(20, 4);
  tap(600, 1);
  tap(20, 4);
  expect(kioskState.getState().staff).toBe('closed');
  tap(20, 1);
  expect(kioskState.getState().staff).toBe('pin');
});
