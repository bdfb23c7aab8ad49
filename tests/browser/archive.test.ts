import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { basemapAssets } from '../../src/build/basemapAssets';
import { versionOf } from '../../src/build/versionOf';
import { zh } from '../../src/i18n/messages/zh';
import { versionIdOf } from '../../src/model/version-id';
import { manifestFile } from '../../src/model/versions';
import { workshop } from '../geodata/osm/built';
import { pbfBytes } from '../geodata/osm/pbfBytes';
import { town, townHead } from '../geodata/osm/town';
import { type HallServer, openHallServer } from './hall-server';
import { pointOf, untilMapIdle, untilMapState } from './map';
import { brightnessAt } from './pixels';

/** A town with a river 200 m wide where there is none, in an archive of tiles as the pipeline writes it. */
const build = workshop();
let server: HallServer;
let context: BrowserContext | undefined;
let archive = '';
let tiles = Buffer.alloc(0);

beforeAll(async () => {
  server = await openHallServer();
  const { out } = await build('town.osm.pbf', pbfBytes(town, townHead), null, 0);
  const assets = await basemapAssets(out);
  for (const { fileName, source } of assets) server.write(fileName, source);
  const water = assets.find(({ name }) => name === 'basemap/water');
  archive = water?.fileName ?? '';
  tiles = Buffer.from(water?.source ?? '');
  const { files: listed } = JSON.parse(server.read(server.manifest()));
  const files = [
    ...listed.filter(({ name }: { name: string }) => !name.startsWith('basemap')),
    ...assets.map(({ name, fileName: file, source, sha256 }) => ({
      ...{ name, file, sha256, bytes: Buffer.byteLength(source) },
    })),
  ];
  const version = versionIdOf('2026-11-26', versionOf(files));
  server.write(manifestFile(version), JSON.stringify({ format: 1, version, files }));
  server.choose(version);
});
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(() => server.close());

async function device(serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  context = await browser.newContext({
    viewport: { width: 900, height: 560 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers,
  });
  return context.newPage();
}

/** The river before anything else of the map, from above. */
const view = '?v=1&off=metro.names.places.ribbons.sections.zones&at=121.51300_31.30900_14.50_0_0';

/** Brightness of the day's water and paper, on the river and on its bank. */
async function untilRiver(page: Page): Promise<void> {
  await untilMapIdle(page);
  const at = async (latitude: number) => {
    const { x, y } = await pointOf(page, 121.513, latitude);
    return Math.round((await brightnessAt(page, x, y)).mean);
  };
  await expect.poll(() => at(31.308), { timeout: 30_000 }).toBeLessThan(212);
  expect(await at(31.3113)).toBeGreaterThan(230);
}

it('the map draws an archive by its parts, and from the whole that the device holds when the server is gone', async () => {
  const page = await device('allow');
  const parts: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith(archive)) parts.push(response.status());
  });
  await page.goto(`${server.address}${view}`);
  await untilRiver(page);
  await page.locator('.map-credits').getByText('2026-10-01').waitFor();
  expect(parts).toContain(206);
  const isHeld = () =>
    page.evaluate((file) => caches.match(new URL(file, location.href)).then(Boolean), archive);
  await expect.poll(isHeld, { timeout: 60_000, interval: 200 }).toBe(true);
  const isListed = () =>
    page.evaluate(async () => (await (await caches.open('belt-state')).match('belt-state')) !== undefined);
  await expect.poll(isListed, { timeout: 60_000, interval: 200 }).toBe(true);
  await server.stop();
  const later = await page.context().newPage();
  await page.close();
  await later.goto(`${server.address}${view}`);
  await untilRiver(later);
  await server.start();
});

it('an archive with broken tiles is named, and the rest of the map is drawn', async () => {
  server.write(archive, tiles.fill(0, Number(tiles.readBigUInt64LE(56))));
  const page = await device('block');
  await page.goto(`${server.address}${view}`);
  await page.getByText(zh.panel.notices.layerFailed('basemap.pmtiles')).waitFor();
  await untilMapState(page, 'ready');
});
