import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { messagesIn } from '../../src/i18n/messages';
import { staffTexts } from '../../src/i18n/staff';
import { violationsIn } from './axe';
import { belt, zones } from './belt';
import { aboveReach, controlsOf, overflowOf, tooSmall } from './controls';
import { untilMapIdle } from './map';
import { linkTo, untilPage } from './panel';
import type { Surface } from './surfaces';
import { sharedVisit, type VisitOptions } from './visit';
import { noWebGl } from './webgl';

const zh = kioskTexts.zh;
const messages = messagesIn('zh');
const [, zone] = zones;
const place = belt.allSubjects().find(({ type }) => type === 'place');
if (zone === undefined || place === undefined) throw new Error('There are no zones or no places');

/** Nobody is sent away while a state is looked at; the question comes when the clock is put on. */
const settings = {
  publicAddress: 'https://map.example.org/',
  // Of the PIN 2468.
  staff: {
    salt: 'salt-of-a-hall',
    sha256: '51d8a8b18feb93a425086840f421fe36f3c54456908b2ec761108b3c919cd6bd',
  },
  idle: { ask: 600, countdown: 120, longest: 120 },
};
const least = 48;

const prepare: NonNullable<VisitOptions['before']> = (opening) =>
  opening.route('**/kiosk.json', (route) => route.fulfill({ json: settings }));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const toggle = (page: Page, name: string, on: boolean) =>
  page
    .getByRole('button', { name, pressed: !on })
    .click()
    .then(() => page.getByRole('button', { name, pressed: on }).waitFor());
const barButton = (page: Page, name: string) =>
  page.getByRole('navigation', { name: zh.bar }).getByRole('button', { name });

/** How each state of a visit is come to from the one before it, and left. */
const states: readonly {
  readonly state: Surface;
  readonly come: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
}[] = [
  { state: 'hall: overview', come: (page) => untilPage(page, messages.title) },
  {
    state: 'hall: zone with an open source',
    come: async (page) => {
      await linkTo(page, zone.id).click();
      await untilPage(page, zone.name.zh);
      await page.locator('.source-mark').first().click();
    },
  },
  {
    state: 'hall: search with keys',
    come: async (page) => {
      await page.getByRole('combobox').click();
      await press(page, zh.keyboard.clear);
      for (const letter of 'rgzn') await page.getByRole('button', { name: letter, exact: true }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    state: 'hall: record',
    come: async (page) => {
      await press(page, zh.keyboard.clear);
      for (const letter of 'ai') await page.getByRole('button', { name: letter, exact: true }).click();
      await page.getByRole('option').nth(1).click();
      await page.locator('.fact').first().waitFor();
    },
  },
  {
    state: 'hall: layers',
    come: async (page) => {
      await press(page, messages.map.layers);
      await page.getByRole('checkbox').first().waitFor();
    },
    leave: (page) => press(page, messages.map.layers),
  },
  {
    state: 'hall: code',
    come: async (page) => {
      await press(page, zh.takeLabel);
      await page.getByRole('dialog').waitFor();
    },
    leave: (page) => press(page, zh.code.close),
  },
];

describe.each([
  { shape: 'landscape', width: 1920, height: 1080 },
  { shape: 'portrait', width: 1080, height: 1920 },
])('the unattended screen, $shape', ({ width, height }) => {
  // What is measured here needs no living map, which a large screen draws slowly without a graphics card.
  const page = sharedVisit('?mode=kiosk', {
    ...noWebGl,
    width,
    height,
    before: async (opening) => {
      await noWebGl.before?.(opening);
      await opening.clock.install();
      await prepare(opening);
    },
  });
  const expectSound = async (surface: Surface) => {
    expect(await tooSmall(page(), least)).toEqual([]);
    expect(await overflowOf(page())).toBe(0);
    expect(await violationsIn(page(), surface)).toEqual([]);
  };

  it('invites', async () => {
    await page().locator('.stop-mark').first().waitFor({ timeout: 30_000 });
    expect((await controlsOf(page())).length).toBe(3);
    await expectSound('hall: invitation');
  });

  it('serves, in every state', async () => {
    await press(page(), new RegExp(zh.begin));
    for (const { state, come, leave } of states) {
      await come(page());
      expect({ state, small: await tooSmall(page(), least) }).toEqual({ state, small: [] });
      expect({ state, wider: await overflowOf(page()) }).toEqual({ state, wider: 0 });
      expect({ state, barriers: await violationsIn(page(), state) }).toEqual({ state, barriers: [] });
      await leave?.(page());
    }
  });

  it('can be reached seated, in every state, and stays sound with larger text', async () => {
    await toggle(page(), zh.lowLabel, true);
    await toggle(page(), zh.larger, true);
    await page().getByRole('link', { name: messages.panel.header.home }).click();
    for (const { state, come, leave } of states) {
      await come(page());
      expect({ state, high: await aboveReach(page(), height * 0.55) }).toEqual({ state, high: [] });
      expect({ state, small: await tooSmall(page(), least) }).toEqual({ state, small: [] });
      expect({ state, wider: await overflowOf(page()) }).toEqual({ state, wider: 0 });
      await leave?.(page());
    }
    expect(await violationsIn(page(), 'hall: larger text, within reach')).toEqual([]);
    await toggle(page(), zh.larger, false);
    await toggle(page(), zh.lowLabel, false);
  });

  it('asks whether anyone is there, over everything else, and goes on', async () => {
    await page().clock.fastForward((settings.idle.ask + 2) * 1000);
    await page().getByRole('alertdialog').waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toContain(zh.asking.goOn);
    await expectSound('hall: is anyone there');
    await press(page(), new RegExp(zh.asking.goOn));
    await page().getByRole('alertdialog').waitFor({ state: 'detached' });
    await barButton(page(), zh.startAgain).click();
    await page().locator('.attract').waitFor();
  });

  it('lets staff in by a corner and a PIN', async () => {
    for (let tap = 0; tap < 5; tap += 1) await page().mouse.click(10, 10);
    for (const digit of '2468') await page().getByRole('button', { name: digit, exact: true }).click();
    await press(page(), staffTexts.zh.pin.enter);
    await page().getByRole('heading', { name: staffTexts.zh.health.title }).waitFor();
    expect(await violationsIn(page(), 'hall: page for staff')).toEqual([]);
  });
});

describe('the living map of the unattended screen', () => {
  const page = sharedVisit('?mode=kiosk', { width: 1000, height: 640, before: prepare });

  it('has a button for every gesture', async () => {
    const { mapButtons } = zh;
    await untilMapIdle(page());
    await press(page(), new RegExp(zh.begin));
    const camera = () => page().locator('[data-map-state]').getAttribute('data-camera');
    for (const name of [mapButtons.left, mapButtons.up, mapButtons.turnLeft, messages.map.tilt]) {
      const before = await camera();
      await press(page(), name);
      await expect.poll(camera, { timeout: 20_000 }).not.toBe(before);
    }
  });
});
