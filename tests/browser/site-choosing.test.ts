import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { sitePosition } from '../../src/model/site';
import { zones } from './belt';
import { pointOf, untilMapIdle, untilView, type View, viewOf } from './map';
import { toOverview, untilPage } from './panel';
import { sharedVisit } from './visit';

/** A street corner outside all zones, and where a zone's name stands; WGS-84 [longitude, latitude]. */
const outside = [121.525, 31.3225] as const;
const zone = zones.find(({ id }) => id === 'da-chuanggu');
if (zone === undefined) throw new Error('Da Chuanggu is missing');
const inside = zone.record.labelPoint;

/** The map's own button; the overview has one that says the same. */
const chooserOf = (page: Page) =>
  page.getByRole('region', { name: zh.titleLong }).getByRole('button', { name: zh.map.chooseSite });

const siteOf = (url: string) => sitePosition(new URL(url).searchParams.get('id') ?? '');

describe('a site of one\u2019s own', () => {
  const page = sharedVisit();
  let home: View;

  beforeAll(async () => {
    await untilMapIdle(page());
    home = await viewOf(page());
  });
  // The next test finds what a fresh visit shows.
  afterEach(async () => {
    await toOverview(page());
    await untilView(page(), home);
  });

  it('is chosen by a tap where nothing else lies, and the address carries it', async () => {
    const { x, y } = await pointOf(page(), ...outside);
    await page().mouse.click(x, y);
    await page().waitForURL(/id=site-/);
    const [longitude = 0, latitude = 0] = siteOf(page().url()) ?? [];
    expect(longitude).toBeCloseTo(outside[0], 3);
    expect(latitude).toBeCloseTo(outside[1], 3);
    await untilPage(page(), zh.pages.site.name);
  });

  it('is chosen inside a zone by a second tap, or by a long touch at once', async () => {
    const first = await pointOf(page(), ...inside);
    await page().mouse.click(first.x, first.y, { button: 'right' });
    await page().waitForURL(/id=site-/);
    await page().getByRole('link', { name: zh.panel.header.home }).click();
    await page().waitForURL((url) => !url.searchParams.has('id'));
    const again = await pointOf(page(), ...inside);
    await page().mouse.click(again.x, again.y);
    await page().waitForURL(/id=da-chuanggu/);
    const second = await pointOf(page(), ...inside);
    await page().mouse.click(second.x, second.y);
    await page().waitForURL(/id=site-/);
  });

  it('is chosen with the keyboard alone: the cross in the middle, moved by the arrow keys', async () => {
    await chooserOf(page()).focus();
    await page().keyboard.press('Enter');
    await page().getByRole('status').filter({ hasText: zh.map.choosing }).waitFor();
    await page().locator('.maplibregl-canvas').focus();
    await page().keyboard.press('ArrowDown');
    await page().getByRole('button', { name: zh.map.chooseHere }).focus();
    await page().keyboard.press('Enter');
    await page().waitForURL(/id=site-/);
    expect(await page().getByText(zh.map.choosing).count()).toBe(0);
  });

  it('Escape gives up the choice', async () => {
    await chooserOf(page()).click();
    await page().getByRole('button', { name: zh.map.chooseHere }).focus();
    await page().keyboard.press('Escape');
    await page().getByText(zh.map.choosing).waitFor({ state: 'detached' });
    expect(new URL(page().url()).searchParams.get('id')).toBeNull();
  });
});
