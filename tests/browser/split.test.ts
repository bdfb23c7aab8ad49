import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { splitZh as texts } from '../../src/i18n/messages/zh-split';
import { violationsIn } from './axe';
import { mapState, pointOf, untilMapIdle, untilMapState, viewOf } from './map';
import { goInPlace, untilPage } from './panel';
import { brightnessAt } from './pixels';
import { sharedVisit, visit } from './visit';

/** Two maps drawn in software take their time. */
const patience = { timeout: 20_000, interval: 100 };

const divider = (page: Page): Locator => page.getByRole('slider', { name: texts.divider });
const far = (page: Page): Locator => page.locator('.far-map');
const nearBox = (page: Page) => page.locator('.map-canvas').boundingBox();

async function untilFar(page: Page, state: string): Promise<void> {
  await expect
    .poll(() => far(page).getAttribute('data-far-state'), { timeout: 45_000, interval: 100 })
    .toBe(state);
}

/** Paper beside the belt, a little left and right of the divider; the map is light by day and dark by night. */
async function bothSides(page: Page, at: number): Promise<{ left: number; right: number }> {
  const box = await page.locator('.split').boundingBox();
  if (box === null) throw new Error('The map is not divided');
  const x = box.x + (box.width * at) / 100;
  // Above the words at the foot, which fade both sides to paper.
  const y = box.y + box.height - 110;
  const [left, right] = [await brightnessAt(page, x - 60, y), await brightnessAt(page, x + 60, y)];
  return { left: left.mean, right: right.mean };
}

async function expectDayAndNight(page: Page, at: number): Promise<void> {
  const { left, right } = await bothSides(page, at);
  expect(left).toBeGreaterThan(150);
  expect(right).toBeLessThan(110);
}

/** A divider in the middle; the near side by day, the far one by night. */
const divided = '?v=1&lang=zh&split=swipe~50~night~both~0~';

const splitOf = (page: Page) => new URL(page.url()).searchParams.get('split');

describe('a divided map', () => {
  it('by the keyboard alone: opened, divider moved, closed; a fresh visit shows the same', async () => {
    const page = await visit();
    await untilMapIdle(page);
    await page.getByRole('button', { name: zh.map.divide }).focus();
    await page.keyboard.press('Enter');
    await untilFar(page, 'ready');
    await divider(page).focus();
    for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => divider(page).getAttribute('aria-valuenow')).toBe('39');
    const said = await divider(page).getAttribute('aria-valuetext');
    expect(said).toBe(texts.dividerAt(39, '日间，全部图层', '夜间，全部图层'));
    expect(splitOf(page)).toMatch(/^swipe~39~night/);
    await expectDayAndNight(page, 39);
    expect(await violationsIn(page, 'map divided')).toEqual([]);

    const again = await visit(new URL(page.url()).search);
    await untilMapIdle(again);
    await untilFar(again, 'ready');
    expect(await divider(again).getAttribute('aria-valuenow')).toBe('39');
    expect(await far(again).getAttribute('data-palette')).toBe('night');
    await expectDayAndNight(again, 39);

    await page.keyboard.press('End');
    await expect.poll(() => splitOf(page), patience).toMatch(/^swipe~100~/);
    await page.getByRole('button', { name: texts.close }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => far(page).count()).toBe(0);
    expect(splitOf(page)).toBeNull();
    expect(await mapState(page)).toBe('ready');
  });

  it('side by side: both keep the same place, whichever is moved, and the far one answers to taps', async () => {
    const page = await visit('?v=1&lang=zh&at=121.52500_31.30000_12.50_0_0&split=beside~50~night~en~0~metro');
    await untilMapIdle(page);
    await untilFar(page, 'ready');
    await expectDayAndNight(page, 50);
    expect(await violationsIn(page, 'map divided')).toEqual([]);
    const box = await far(page).boundingBox();
    if (box === null) throw new Error('There is no far map');
    expect((await nearBox(page))?.width).toBeCloseTo(box.width, -1);
    const before = await viewOf(page);
    await page.mouse.move(box.x + 200, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, box.y + 300, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(async () => (await viewOf(page)).longitude, patience)
      .toBeGreaterThan(before.longitude + 0.003);
    expect(new URL(page.url()).searchParams.get('at')).not.toContain('121.52500');

    // The same place, half the map further right.
    const { x, y } = await pointOf(page, 121.5302, 31.2817);
    await page.mouse.click(x + box.width, y);
    await page.waitForURL(/id=da-chuanggu/);
    await untilPage(page, '大创谷');
  });

  it('one map goes on when the other loses its graphics', async () => {
    const page = await visit(divided, { expected: [/context/i] });
    await untilMapIdle(page);
    await untilFar(page, 'ready');
    const lose = (container: string) =>
      page.evaluateHandle((selector) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas`);
        return canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      }, container);
    const farGraphics = await lose('.far-map');
    await farGraphics.evaluate((extension) => extension?.loseContext());
    await untilFar(page, 'lost');
    await page.getByText(texts.state.lost).waitFor();
    expect(await mapState(page)).toBe('ready');
    await farGraphics.evaluate((extension) => extension?.restoreContext());
    await untilFar(page, 'ready');

    const nearGraphics = await lose('.map-canvas');
    await nearGraphics.evaluate((extension) => extension?.loseContext());
    await untilMapState(page, 'lost');
    expect(await far(page).getAttribute('data-far-state')).toBe('ready');
    await nearGraphics.evaluate((extension) => extension?.restoreContext());
    await untilMapState(page, 'ready');
    await expectDayAndNight(page, 50);
  });
});

describe('a map divided by a divider', () => {
  const page = sharedVisit(divided);

  it('the divider follows the mouse; the map under both sides moves and answers as one', async () => {
    await untilMapIdle(page());
    await untilFar(page(), 'ready');
    const [handle, box] = [await divider(page()).boundingBox(), await nearBox(page())];
    if (handle === null || box === null) throw new Error('There is no divider');
    const y = handle.y + handle.height / 2;
    await page().mouse.move(handle.x + handle.width / 2, y);
    await page().mouse.down();
    await page().mouse.move(box.x + box.width * 0.6, y + 30, { steps: 6 });
    await page().mouse.move(box.x + box.width * 0.75, y - 30, { steps: 6 });
    await page().mouse.up();
    await expect.poll(() => splitOf(page()), patience).toMatch(/^swipe~75~/);
    const before = await viewOf(page());
    // On the far side the first map takes the gesture.
    await page().mouse.move(box.x + box.width * 0.88, box.y + 500);
    await page().mouse.down();
    await page().mouse.move(box.x + box.width * 0.88 - 60, box.y + 500, { steps: 5 });
    await page().mouse.up();
    await expect
      .poll(async () => (await viewOf(page())).longitude, patience)
      .toBeGreaterThan(before.longitude + 0.003);
  });

  it('the far side has its own look, and the sides change places', async () => {
    await goInPlace(page(), divided);
    await expect.poll(() => splitOf(page()), patience).toBe('swipe~50~night~both~0~');
    await untilFar(page(), 'ready');
    await page().getByText(texts.options).click();
    await page().getByRole('radio', { name: zh.panel.header.palettes.contrast }).check();
    await page().getByRole('radio', { name: texts.views.oblique }).check();
    await page().locator('.far-options').getByRole('checkbox', { name: zh.layers.metro }).uncheck();
    await expect.poll(() => splitOf(page()), patience).toBe('swipe~50~contrast~both~55~metro');
    await page().getByRole('button', { name: texts.swap }).click();
    await expect.poll(() => splitOf(page()), patience).toBe('swipe~50~day~both~0~');
    await expect.poll(async () => (await viewOf(page())).pitch, patience).toBe(55);
    const { searchParams } = new URL(page().url());
    expect([searchParams.get('palette'), searchParams.get('off')]).toEqual(['contrast', 'metro']);
  });
});
