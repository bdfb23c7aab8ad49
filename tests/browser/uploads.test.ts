import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { uploadsTexts } from '../../src/i18n/uploads';
import { wgsToGcj } from '../../src/model/datum';
import { bytesOf, collection, feature, point } from '../uploads/files';
import { archives } from '../uploads/hostile/archives';
import { documents } from '../uploads/hostile/documents';
import { features } from '../uploads/hostile/features';
import { tables } from '../uploads/hostile/tables';
import { known } from '../uploads/known';
import { violationsIn } from './axe';
import { zones } from './belt';
import { mapState, pointOf, untilMapIdle, untilMapState, untilPointedAt } from './map';
import { goInPlace, linked, panelOf, untilPage } from './panel';
import { visit } from './visit';

const texts = uploadsTexts.zh;
const names = ['五角场', '江湾体育场', '大连路', '同济大学', '复兴岛'];
const placed = names.map((name) => ({ name, at: known.stations[name] ?? ([0, 0] as const) }));
const gcjStations = collection(
  ...placed.map(({ name, at }) =>
    feature(point(...wgsToGcj([at[0], at[1]])), { name: `${name}站`, note: '<img src=x onerror=alert(1)>' }),
  ),
);

/** Lets files fall on the map, as a hand would from another window. */
async function drop(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, packed: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, packed } of dropped) {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const target = document.querySelector('.maplibregl-canvas');
    for (const type of ['dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, plain);
}

/** Everything that leaves the page besides plain requests for its own files. */
function watchSending(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  return sent;
}

it('hostile files dropped on the map leave it unharmed', async () => {
  const page = await visit(linked('yangpu'));
  const sent = watchSending(page);
  await untilMapIdle(page);
  const wanted = [
    'truncated JSON',
    'nesting of 100,000',
    'binary noise as GeoJSON',
    'a zip bomb',
    'a truncated archive',
    'CSV of a million columns',
    'an unknown geometry',
    'a .shp cut off in a record',
    'rows of bad numbers',
  ];
  const chosen = [...documents, ...archives, ...tables, ...features].filter(({ name }) =>
    wanted.includes(name),
  );
  expect(chosen).toHaveLength(wanted.length);
  const files = chosen.map(({ content }, index) => {
    const made = content();
    return {
      name: `${index}.${chosen[index]?.file ?? ''}`,
      bytes: typeof made === 'string' ? bytesOf(made) : made,
    };
  });
  await drop(page, files);
  await untilPage(page, messagesIn('zh').pages.uploads.name);
  const refused = chosen.filter(({ leaves }) => leaves === undefined).length;
  await expect
    .poll(() => panelOf(page).locator('.upload-refused').count(), { timeout: 40_000 })
    .toBe(refused);
  await expect
    .poll(() => panelOf(page).locator('.upload-layer').count(), { timeout: 20_000 })
    .toBe(wanted.length - refused);
  expect(page.workers().some((worker) => worker.url().includes('uploads-worker'))).toBe(true);
  expect(await violationsIn(page, 'files refused')).toEqual([]);
  expect(await mapState(page)).toBe('ready');
  const [zone] = zones;
  const at = await pointOf(page, ...(zone?.record.labelPoint ?? [0, 0]));
  await page.mouse.click(at.x, at.y);
  await untilPage(page, zone?.name.zh ?? '');
  expect(sent).toEqual([]);
});

describe('five metro stations in GCJ-02', () => {
  it('are recognised, converted by keyboard alone, shown, chosen on the map, saved and cleared', async () => {
    const page = await visit(linked('uploads'));
    const sent = watchSending(page);
    await untilMapState(page, 'ready');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: texts.choose }).focus();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles({
      name: 'stations.geojson',
      mimeType: '',
      buffer: Buffer.from(gcjStations),
    });
    const card = page.getByRole('region', { name: texts.doubt.title('stations') });
    await card.waitFor();
    expect(await card.textContent()).toMatch(/5 个车站与底图上的同名，却在其东南方约 4\d\d 米处/);
    expect(await violationsIn(page, 'file in doubt')).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('GCJ-02');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: texts.name('stations') }).waitFor();
    expect(await violationsIn(page, 'uploads')).toEqual([]);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'GeoJSON' }).click();
    const { features: saved } = JSON.parse(await text(await (await saving).createReadStream()));
    const gaps = placed.map(({ at: [u, v] }, index) => {
      const [x, y] = saved[index].geometry.coordinates;
      return Math.hypot((x - u) * 95_230, (y - v) * 110_870);
    });
    expect(gaps).toHaveLength(5);
    expect(Math.max(...gaps)).toBeLessThan(10);

    await page.getByRole('button', { name: texts.zoom('stations') }).click();
    await untilMapIdle(page);
    const [island] = placed.slice(4);
    await untilPointedAt(page, island?.at ?? [0, 0], '复兴岛站');
    await page.mouse.down();
    await page.mouse.up();
    const tapped = page.getByRole('region', { name: texts.chosen.title('复兴岛站') });
    await tapped.waitFor();
    expect(await tapped.textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('img[src="x"]').count()).toBe(0);

    await page.getByRole('button', { name: messagesIn('zh').panel.header.startAgain }).click();
    await goInPlace(page, linked('uploads'));
    await page.getByText(texts.none).waitFor();
    expect(sent).toEqual([]);
  });
});
