import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { takeawayTexts } from '../../src/i18n/takeaway';
import { mapBox, sheetSize } from '../../src/takeaway/sheetPlan';
import { cellOf, readCsv } from '../takeaway/exported';
import { violationsIn } from './axe';
import { belt } from './belt';
import { linked, untilPage } from './panel';
import { sharedVisit } from './visit';

async function saving(page: Page, button: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 80_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { download, bytes: await buffer(await download.createReadStream()) };
}

/** How many different colours there are in a part of a picture, CSS px of the sheet. */
const coloursIn = (page: Page, png: Buffer, box: { x: number; y: number; width: number; height: number }) =>
  page.evaluate(
    async ([text, { x, y, width, height }]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(picture, x * 2, y * 2, width * 2, height * 2, 0, 0, width, height);
      const { data } = pen.getImageData(0, 0, width, height);
      const found = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        found.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return { width: picture.width, height: picture.height, colours: found.size };
    },
    [png.toString('base64'), box] as const,
  );

describe.each(['zh', 'en'] as const)('taking away (%s)', (language) => {
  const page = sharedVisit(`${linked('takeaway', language)}&kind=company`, {
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    width: 1100,
    height: 760,
  });
  const texts = takeawayTexts[language];
  const companies = belt
    .allSubjects()
    .filter((subject) => subject.type === 'place' && subject.record.kind === 'company');

  it('has no barrier', async () => {
    await untilPage(page(), messagesIn(language).pages.takeaway.name);
    expect(await violationsIn(page(), 'takeaway')).toEqual([]);
  });

  it('copies the link of the view', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page().getByRole('button', { name: texts.link.copy }).click();
    await page().locator('.offer-said', { hasText: texts.link.copied }).waitFor();
    const copied = new URL(await page().evaluate(() => navigator.clipboard.readText()));
    expect(copied.search).toBe(`?v=1&lang=${language}&kind=company`);
  });

  it('saves the records that are shown, cited', async () => {
    const { download, bytes } = await saving(page(), texts.table.records);
    expect(download.suggestedFilename()).toMatch(/^yangpu-belt-records-zh-en-\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = readCsv(bytes.toString('utf8'));
    expect(rows.map((row) => cellOf(row, 'id'))).toEqual(companies.map(({ id }) => id));
    expect(rows.every((row) => cellOf(row, 'citations') !== '')).toBe(true);
  });

  it('saves them as GeoJSON', async () => {
    const { bytes } = await saving(page(), texts.geo.make);
    const { type, features, metadata } = JSON.parse(bytes.toString('utf8'));
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(companies.length);
    expect(metadata.link).toContain('kind=company');
  });

  it('draws the map on a sheet at twice its size', async () => {
    const { download, bytes } = await saving(
      page(),
      texts.picture.make(2, sheetSize.width * 2, sheetSize.height * 2),
    );
    expect(download.suggestedFilename()).toMatch(new RegExp(`^yangpu-belt-map-${language}-.*-2x\\.png$`));
    const map = await coloursIn(page(), bytes, mapBox);
    expect(map).toMatchObject({ width: sheetSize.width * 2, height: sheetSize.height * 2 });
    expect(map.colours).toBeGreaterThan(500);
    const right = mapBox.x + mapBox.width + 4;
    const legend = { x: right, y: mapBox.y, width: sheetSize.width - right, height: 300 };
    expect((await coloursIn(page(), bytes, legend)).colours).toBeGreaterThan(50);
    const foot = mapBox.y + mapBox.height + 4;
    const said = { x: mapBox.x, y: foot, width: 600, height: 60 };
    expect((await coloursIn(page(), bytes, said)).colours).toBeGreaterThan(20);
  });
});
