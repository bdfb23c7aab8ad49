import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { expectNoBarrier, openPanel } from './opened';

describe('the language', () => {
  it('changes for the whole panel at once, and the pressed button tells which it is', async () => {
    const { user, scene } = openPanel({ page: 'da-chuangzhi' });
    const chinese = screen.getByRole('button', { name: '中文' });
    const english = screen.getByRole('button', { name: 'English' });
    expect(chinese.getAttribute('aria-pressed')).toBe('true');
    await user.click(english);
    expect(scene().language).toBe('en');
    expect(english.getAttribute('aria-pressed')).toBe('true');
    expect(chinese.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Da Chuangzhi大创智');
    expect(screen.getByRole('region', { name: new RegExp(en.records.sections.companies) })).toBeTruthy();
  });

  it('is offered in its own words, with its own tag', () => {
    openPanel({ language: 'en' });
    expect(screen.getByRole('button', { name: '中文' }).lang).toBe('zh-Hans-CN');
    expect(screen.getByRole('button', { name: 'English' }).lang).toBe('en-GB');
  });

  it('of a second name is marked', () => {
    openPanel({ page: 'da-chuangzhi' });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(within(heading).getByText('Da Chuangzhi').lang).toBe('en-GB');
  });
});

describe('the appearance', () => {
  it('opens as a list of words, changes the palette, and closes on Esc', async () => {
    const { user, scene } = openPanel();
    const opener = screen.getByRole('button', { name: zh.panel.header.appearance });
    await user.click(opener);
    await user.click(screen.getByRole('button', { name: zh.panel.header.palettes.night }));
    expect(scene().palette).toBe('night');
    await expectNoBarrier();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: zh.panel.header.palettes.night })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('closes when the focus goes elsewhere', async () => {
    const { user } = openPanel();
    await user.click(screen.getByRole('button', { name: zh.panel.header.appearance }));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.queryByRole('button', { name: en.panel.header.palettes.night })).toBeNull();
  });
});

it('the name leads home, and the arrow starts again', async () => {
  const { user, scene } = openPanel({ page: 'alpha' });
  await user.click(screen.getByRole('link', { name: new RegExp(zh.panel.header.home) }));
  expect(scene().selected).toBeNull();
  await user.click(screen.getByRole('button', { name: zh.panel.header.startAgain }));
  expect(scene().selected).toBeNull();
});

it('a link can be opened in a new tab without leaving this page', async () => {
  const { user, scene } = openPanel();
  const link = screen.getByRole('link', { name: new RegExp(`^${zh.pages.sources.name} ?\\d`) });
  expect(link.getAttribute('href')).toBe('?v=1&lang=zh&id=sources');
  const leftToBrowser: boolean[] = [];
  document.addEventListener(
    'click',
    (event) => {
      leftToBrowser.push(!event.defaultPrevented);
      event.preventDefault();
    },
    { once: true },
  );
  await user.keyboard('{Control>}');
  await user.click(link);
  await user.keyboard('{/Control}');
  expect(leftToBrowser).toEqual([true]);
  expect(scene().selected).toBeNull();
});
