import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { geodesicMetres, ringSquareMetres } from '../../src/analysis/ellipsoid';
import { zh } from '../../src/i18n/messages/zh';
import { measureZh as texts } from '../../src/i18n/messages/zh-measure';
import type { Position } from '../../src/model/geometry';
import { violationsIn } from './axe';
import { zones } from './belt';
import { pointOf, untilMapIdle, viewOf } from './map';
import { linked, toOverview, untilPage } from './panel';
import { brightnessAt } from './pixels';
import { sharedVisit, visit } from './visit';

/** In the middle of a zone: a tap there would open it. */
const zone = zones.find(({ id }) => id === 'da-chuangzhi');
if (zone === undefined) throw new Error('Da Chuangzhi is missing');
const inside = zone.record.labelPoint;
const corners: readonly Position[] = [inside, [121.53, 31.3], [121.535, 31.285]];

const card = (page: Page) => page.getByRole('group', { name: /测距离|量面积|移动各点/ }).last();

async function take(page: Page, tool: 'line' | 'area'): Promise<void> {
  await page.getByRole('button', { name: zh.map.measure }).click();
  if (tool === 'area') await card(page).getByRole('button', { name: texts.tools.area, exact: true }).click();
  await page.getByText(texts.card.start[tool]).waitFor();
  await untilPen(page);
}

/** The pen is there once it has put its own cursor on the map. */
async function untilPen(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('.maplibregl-canvas')?.style.cursor === 'crosshair',
  );
}

async function tapAt(page: Page, place: Position): Promise<void> {
  const { x, y } = await pointOf(page, ...place);
  await page.mouse.move(x - 9, y - 7);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** A size as the page writes it, in metres or square metres. */
function measured(words: string): number {
  const [, digits = '', unit = ''] = /([\d.,]+) (\S+)/.exec(words) ?? [];
  const factor = { 米: 1, 公里: 1000, 平方米: 1, 公顷: 10_000, 平方公里: 1_000_000 }[unit] ?? Number.NaN;
  return Number(digits.replaceAll(',', '')) * factor;
}

const sizeOf = async (page: Page, index: number): Promise<number> =>
  measured((await page.locator('.drawing-size').nth(index).textContent()) ?? '');

const lengthOf = (way: readonly Position[]): number =>
  way.slice(1).reduce((sum, corner, i) => sum + geodesicMetres(way[i] ?? corner, corner), 0);

/** Waits until the middle of a straight line is drawn in pale ink, as it is by night. */
async function untilPale(page: Page, [west, south]: Position, [east, north]: Position): Promise<void> {
  const { x, y } = await pointOf(page, (west + east) / 2, (south + north) / 2);
  await expect
    .poll(async () => (await brightnessAt(page, x, y)).most, { timeout: 20_000, interval: 300 })
    .toBeGreaterThan(225);
}

const isNear = (value: number, wanted: number): void => {
  expect(Math.abs(value / wanted - 1), `${value} instead of ${wanted}`).toBeLessThan(0.01);
};

describe('measuring on the map', () => {
  const opened = sharedVisit();

  it('a way by the mouse, ended by a double click: its length, and no place is opened or zoomed to', async () => {
    const page = opened();
    await untilMapIdle(page);
    const before = await viewOf(page);
    await take(page, 'line');
    // The panel makes room only where it is a sheet: here the map's foot stays at the window's.
    const foot = await page.locator('.map-foot').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(800);
    for (const corner of corners) await tapAt(page, corner);
    expect(new URL(page.url()).searchParams.get('id')).toBeNull();
    await page.getByText(/^3 个点，/).waitFor();
    const { x, y } = await pointOf(page, ...(corners[2] ?? inside));
    await page.mouse.click(x, y);
    await untilPage(page, zh.pages.measure.name);
    expect(new URL(page.url()).searchParams.get('id')).toBe('measure');
    isNear(await sizeOf(page, 0), lengthOf(corners));
    expect((await viewOf(page)).zoom).toBe(before.zoom);

    // The tool is laid down: the same tap opens the zone again.
    await tapAt(page, inside);
    await page.waitForURL(/id=da-chuangzhi/);
  });

  it('Escape gives up the drawing first, then the tool', async () => {
    const page = opened();
    await toOverview(page);
    await take(page, 'area');
    await tapAt(page, inside);
    await page.getByText(texts.card.onePoint).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(texts.card.start.area).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(texts.card.start.area).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('id')).toBeNull();
  });

  it('an area by the keyboard alone: set, undone, set again, finished; what is inside is counted', async () => {
    const page = await visit();
    await untilMapIdle(page);
    await page.getByRole('button', { name: zh.map.measure }).focus();
    await page.keyboard.press('Enter');
    await card(page).getByRole('button', { name: texts.tools.area, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(texts.card.start.area).waitFor();
    await untilPen(page);
    const canvas = page.locator('.maplibregl-canvas');
    const set: Position[] = [];
    const steps = [
      ['ArrowUp', 2],
      ['ArrowRight', 3],
      ['ArrowDown', 4],
      ['ArrowLeft', 3],
    ] as const;
    await canvas.focus();
    for (const [index, [key, times]] of steps.entries()) {
      for (let i = 0; i < times; i++) {
        const { longitude, latitude } = await viewOf(page);
        await page.keyboard.press(key);
        await expect
          .poll(async () => {
            const view = await viewOf(page);
            return view.longitude !== longitude || view.latitude !== latitude;
          })
          .toBe(true);
      }
      const { longitude, latitude } = await viewOf(page);
      set.push([longitude, latitude]);
      if (index === 1) {
        // The button says the same as the key.
        await card(page).getByRole('button', { name: texts.card.pointHere }).focus();
        await page.keyboard.press('Enter');
        await canvas.focus();
      } else await page.keyboard.press('Space');
      await page.getByText(index === 0 ? texts.card.onePoint : new RegExp(`^${index + 1} 个点，`)).waitFor();
    }
    await page.keyboard.press('Backspace');
    await page.getByText(/^3 个点，/).waitFor();
    await page.keyboard.press('Space');
    await page.getByText(/^4 个点，/).waitFor();
    expect(await violationsIn(page, 'being drawn on the map')).toEqual([]);
    await page.keyboard.press('Enter');
    await untilPage(page, zh.pages.measure.name);
    isNear(await sizeOf(page, 0), ringSquareMetres(set));
    await page.getByText(texts.inside.zones).waitFor();
    expect(await violationsIn(page, 'measure')).toEqual([]);
  });

  it('another look of the map loses neither what is drawn nor what is being drawn', async () => {
    const page = await visit(linked('measure'));
    await untilMapIdle(page);
    const other: readonly Position[] = [
      [121.52, 31.33],
      [121.54, 31.33],
    ];
    await take(page, 'line');
    for (const corner of other) await tapAt(page, corner);
    await card(page).getByRole('button', { name: texts.card.finish }).click();
    await expect.poll(() => page.locator('.drawing').count()).toBe(1);
    await take(page, 'line');
    for (const corner of corners.slice(0, 2)) await tapAt(page, corner);
    await page.getByRole('button', { name: zh.panel.header.appearance }).click();
    await page.getByRole('button', { name: zh.panel.header.palettes.night }).click();
    await page.waitForFunction(() => document.documentElement.dataset['palette'] === 'night');
    await page.keyboard.press('Escape');
    const [first = inside, second = inside] = corners;
    await untilPale(page, first, second);
    const [west = inside, east = inside] = other;
    await untilPale(page, west, east);
    await tapAt(page, corners[2] ?? inside);
    await page.getByText(/^3 个点，/).waitFor();
    await card(page).getByRole('button', { name: texts.card.finish }).click();
    await expect.poll(() => page.locator('.drawing').count()).toBe(2);
    isNear(await sizeOf(page, 0), lengthOf(other));
    isNear(await sizeOf(page, 1), lengthOf(corners));
    expect(await violationsIn(page, 'measure')).toEqual([]);
  });

  it('a point of a finished drawing is dragged, and moved without a pointer; as it was brings it back', async () => {
    const page = await visit(linked('measure'));
    await untilMapIdle(page);
    const [from = inside, to = inside] = [corners[1], corners[2]];
    await take(page, 'line');
    await tapAt(page, from);
    await tapAt(page, to);
    await card(page).getByRole('button', { name: texts.card.finish }).click();
    await page.getByRole('button', { name: new RegExp(`^${texts.edit}`) }).click();
    await page.getByText(texts.reshape.point(1, 2)).waitFor();
    const target: Position = [121.53, 31.31];
    const [start, end] = [await pointOf(page, ...from), await pointOf(page, ...target)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => sizeOf(page, 0)).toBeGreaterThan(lengthOf([from, to]) * 1.1);
    isNear(await sizeOf(page, 0), lengthOf([target, to]));

    await card(page).getByRole('button', { name: texts.reshape.next }).click();
    await page.getByText(texts.reshape.point(2, 2)).waitFor();
    await page.getByRole('button', { name: zh.map.home }).click();
    await expect.poll(async () => (await viewOf(page)).longitude).not.toBe(to[0]);
    const { longitude, latitude } = await viewOf(page);
    await card(page).getByRole('button', { name: texts.reshape.pointHere }).click();
    isNear(await sizeOf(page, 0), lengthOf([target, [longitude, latitude]]));
    await card(page).getByRole('button', { name: texts.reshape.giveUp }).click();
    isNear(await sizeOf(page, 0), lengthOf([from, to]));
  });
});
