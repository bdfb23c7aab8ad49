import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { wgsToGcj } from '../../src/model/datum';
import { configure, standIn } from '../backdrop/configured';
import { goodKey, tiandituAnswer } from '../backdrop/fakeTianditu';
import { png } from '../backdrop/png';
import { brightnessAt } from './pixels';
import { sharedVisit } from './visit';

const named = { name: { zh: '偏移图', en: 'Shifted' }, credit: { zh: '某局', en: 'Some office' } };
const config = {
  baseMaps: [
    { kind: 'tianditu', layers: ['vec', 'img'], review: { number: 'GS(2024)0650号' } },
    {
      kind: 'xyz',
      id: 'shifted',
      ...named,
      datum: 'GCJ-02',
      names: true,
      review: { none: { zh: '测试', en: 'a test' } },
      tiles: ['https://gcj.example/{z}/{x}/{y}.png'],
      maxZoom: 18,
    },
  ],
};
const tianditu = /^https:\/\/t\d\.tianditu\.gov\.cn\//;
const gcj = /^https:\/\/gcj\.example\//;
const foot = (page: Page) => page.locator('.map-credits');
const patience = { timeout: 30_000 };

/** A white mark of 90 m round the GCJ-02 place of this WGS-84 place, on black. */
function markTile(path: string, place: readonly [number, number]): Buffer {
  const [z = 0, x = 0, y = 0] = path.match(/\d+/g)?.map(Number) ?? [];
  const [longitude, latitude] = wgsToGcj([place[0], place[1]]);
  const world = 256 * 2 ** z;
  const across = ((longitude + 180) / 360) * world - x * 256;
  const phi = (latitude * Math.PI) / 360;
  const down = ((1 - Math.log(Math.tan(Math.PI / 4 + phi)) / Math.PI) / 2) * world - y * 256;
  const half = 45 / (133_760 / 2 ** z);
  return png(256, (i, j) =>
    Math.max(Math.abs(i - across), Math.abs(j - down)) < half ? [255, 255, 255] : [0, 0, 0],
  );
}

describe('other base maps, with the right key', () => {
  const place = [121.5405, 31.318] as const;
  let asked: string[] = [];
  let askedShifted: string[] = [];
  const page = sharedVisit(
    `?v=1&lang=zh&off=zones.sections.ribbons.places.metro&at=${place.join('_')}_14.2_0_0`,
    {
      width: 1000,
      height: 640,
      expected: [/request to another host: https:\/\/(t\d\.tianditu\.gov\.cn|gcj\.example)\//],
      before: async (opening) => {
        await configure(opening, inject('address'), config, { tianditu: goodKey });
        asked = await standIn(opening, tianditu, tiandituAnswer);
        askedShifted = await standIn(opening, gcj, ({ pathname }) => ({ body: markTile(pathname, place) }));
      },
    },
  );

  it('are offered and asked for nothing until one is chosen', async () => {
    await page().click('.layers-toggle', patience);
    await page().getByLabel('天地图 矢量').waitFor(patience);
    expect([...asked, ...askedShifted]).toEqual([]);
    expect(await foot(page()).textContent()).not.toContain('底图审图号');
  });

  it('come with their origin and map-review number, and keep the key to themselves', async () => {
    await page().getByLabel('天地图 矢量').check();
    await foot(page()).getByText('底图审图号：GS(2024)0650号').waitFor(patience);
    await expect
      .poll(() => asked.filter((url) => url.includes('/cva_w/')).length, patience)
      .toBeGreaterThan(0);
    expect(await foot(page()).textContent()).toContain('“天地图”（CGCS2000）');
    for (const url of asked) expect(tiandituAnswer(new URL(url)).status ?? 200).toBe(200);
    expect(new Set(asked.map((url) => new URL(url).host)).size).toBeGreaterThan(1);
    await expect.poll(() => page().url()).toContain('base=tianditu-vec');
    expect(page().url()).not.toContain(goodKey);
    expect(await page().content()).not.toContain(goodKey);
  });

  it('are drawn where they belong, though their tiles are displaced', async () => {
    await page().getByLabel('偏移图').check();
    await foot(page()).getByText('底图无审图号：测试').waitFor(patience);
    await page().click('.layers-toggle');
    const box = await page().locator('[data-map-state]').boundingBox();
    if (box === null) throw new Error('No map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await expect
      .poll(() => brightnessAt(page(), x, y).then(({ mean }) => mean), patience)
      .toBeGreaterThan(180);
    // Here the mark is some 25 CSS px wide: a shift of 470 m would put it 130 px away.
    for (const [dx, dy] of [
      [30, 0],
      [-30, 0],
      [0, 30],
      [0, -30],
    ] as const)
      await expect
        .poll(() => brightnessAt(page(), x + dx, y + dy).then(({ most }) => most), patience)
        .toBeLessThan(150);
    expect(askedShifted.length).toBeGreaterThan(0);
  });

  it('give way to the built-in one', async () => {
    await page().click('.layers-toggle');
    await page().getByLabel('内置底图').check();
    await foot(page()).getByText('底图无审图号').waitFor({ state: 'detached' });
    await expect.poll(() => page().url()).not.toContain('base=');
  });
});

describe('another base map, with a wrong key', () => {
  const page = sharedVisit('?v=1&lang=en&base=tianditu-img', {
    width: 1000,
    height: 640,
    expected: [/request to another host: https:\/\/t\d\.tianditu/, /status of 403/],
    before: async (opening) => {
      await configure(opening, inject('address'), config, { tianditu: 'wrong-key-1' });
      await standIn(opening, tianditu, tiandituAnswer);
    },
  });

  it('is not laid there; a notice names it, its host and the reason, and the built-in one stays', async () => {
    const notice = page().locator('.notice');
    await notice.waitFor(patience);
    const text = await notice.textContent();
    expect(text).toMatch(/"Tianditu imagery" \(t0\.tianditu\.gov\.cn\).*refused \(HTTP 403\)/);
    expect(text).not.toContain('wrong-key-1');
    expect(await foot(page()).textContent()).toContain('OpenStreetMap');
    await expect.poll(() => page().url()).not.toContain('base=');
  });
});

describe('a base map that is not configured', () => {
  const page = sharedVisit('?v=1&lang=en&base=tianditu-vec', { width: 1000, height: 640 });

  it('is named as not understood, and nobody is asked', async () => {
    await page().locator('.notice').getByText('base=tianditu-vec').waitFor(patience);
    await expect.poll(() => page().url()).not.toContain('base=');
    expect(await page().getByText('Base map review').count()).toBe(0);
  });
});
