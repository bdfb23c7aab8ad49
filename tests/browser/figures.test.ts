import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/i18n/compare';
import { messagesIn } from '../../src/i18n/messages';
import { takeawayTexts } from '../../src/i18n/takeaway';
import { zones } from './belt';
import { linked, untilPage } from './panel';
import { sharedVisit } from './visit';

const { figure: texts } = compareTexts.zh;
const languageNames = { zh: '中文', en: 'English' } as const;

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Chooses a figure and its language, and takes the file. */
async function saving(
  page: Page,
  kind: 'bars' | 'table' | 'map',
  language: 'zh' | 'en',
  format: 'svg' | 'png',
): Promise<Saved> {
  const section = page.getByRole('region', { name: texts.title });
  await section.getByRole('button', { name: texts.what[kind], exact: true }).click();
  await section.getByRole('button', { name: languageNames[language], exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 85_000 }),
    section.getByRole('button', { name: texts[format], exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** What a PNG says of itself: size in px, and px to the metre each way. */
function pngOf(bytes: Buffer) {
  const at = bytes.indexOf('pHYs', 0, 'latin1');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    density: at < 0 ? null : [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]],
  };
}
const at300Dpi = [11_811, 11_811, 1];

/** A picture as the page itself shows it: its size, and how many colours it has. */
const pictured = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async ([text, kind]) => {
      const blob = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: kind });
      const picture = new Image();
      picture.src = URL.createObjectURL(blob);
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 400;
      canvas.height = Math.round((400 * picture.naturalHeight) / picture.naturalWidth);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return { width: picture.naturalWidth, height: picture.naturalHeight, colours: colours.size };
    },
    [bytes.toString('base64'), type] as const,
  );

/** The words of an SVG, marks with them. */
const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''));

/** The values that the page shows beside its bars. */
const barsOnPage = (page: Page): Promise<string[]> =>
  page.locator('.bars .bars-row:not(.bars-unranked) .value-words').allTextContents();

describe('figures for a report', () => {
  const page = sharedVisit(`${linked('compare')}&by=enterprises`, { width: 1440, height: 900 });

  it('come as soon as everything is measured', async () => {
    await untilPage(page(), messagesIn('zh').pages.compare.name);
    await page().getByRole('button', { name: texts.svg, disabled: false }).waitFor({ timeout: 80_000 });
  });

  it.each(['zh', 'en'] as const)(
    'have the bars as vectors, in the chosen language (%s)',
    async (language) => {
      const { name, bytes } = await saving(page(), 'bars', language, 'svg');
      expect(name).toMatch(
        new RegExp(`^yangpu-belt-figure-${language}-\\d{4}-\\d\\d-\\d\\d-bars-enterprises\\.svg$`),
      );
      const svg = bytes.toString('utf8');
      const words = wordsOf(svg);
      expect(words).toEqual(expect.arrayContaining(zones.map((zone) => zone.name[language])));
      const values = await barsOnPage(page());
      expect(values.length).toBeGreaterThan(0);
      if (language === 'zh')
        for (const value of values)
          expect(
            words.some((word) => word.startsWith(`${value}[`)),
            value,
          ).toBe(true);
      const gaps = words.filter((word) => word === compareTexts[language].missing.notPublished);
      expect(gaps).toHaveLength(zones.length - values.length);
      expect(words).toContain(takeawayTexts[language].licences.facts);
      expect(svg).not.toContain('<image');
      const seen = await pictured(page(), bytes, 'image/svg+xml');
      expect(seen.width / seen.height).toBeCloseTo(297 / 210, 2);
      expect(seen.colours).toBeGreaterThan(20);
    },
  );

  it.each(['zh', 'en'] as const)('are A4 at 300 dpi as PNG (%s)', async (language) => {
    const { name, bytes } = await saving(page(), 'bars', language, 'png');
    expect(name).toMatch(/-bars-enterprises\.png$/);
    expect(pngOf(bytes)).toEqual({ width: 3508, height: 2480, density: at300Dpi });
    const seen = await pictured(page(), bytes, 'image/png');
    expect(seen).toMatchObject({ width: 3508, height: 2480 });
    expect(seen.colours).toBeGreaterThan(20);
  });

  it('come as a ZIP with a file for each page where a table is long', async () => {
    for (const format of ['svg', 'png'] as const) {
      const { name, bytes } = await saving(page(), 'table', 'en', format);
      expect(name).toMatch(new RegExp(`-table-${format}\\.zip$`));
      const files = Object.entries(unzipSync(bytes)).map(([file, inside]) => ({
        file,
        inside: Buffer.from(inside),
      }));
      expect(files.length).toBeGreaterThan(1);
      files.forEach(({ file, inside }, index) => {
        expect(file).toMatch(new RegExp(`^yangpu-belt-figure-en-.*-table-${index + 1}\\.${format}$`));
        if (format === 'png') expect(pngOf(inside)).toEqual({ width: 2480, height: 3508, density: at300Dpi });
        else expect(inside.toString('utf8')).toContain(`Page ${index + 1} of ${files.length}`);
      });
      const said = await page().getByRole('region', { name: texts.title }).getByRole('status').textContent();
      expect(said).toBe(texts.saved(name, files.length));
    }
  });

  it('have the map with the values, scale and north, upright', async () => {
    const { bytes } = await saving(page(), 'map', 'en', 'svg');
    const svg = bytes.toString('utf8');
    const words = wordsOf(svg);
    expect(svg).toContain('<image ');
    expect(svg).toContain('href="data:image/png;base64,');
    expect(words).toEqual(expect.arrayContaining(['N', '0', messagesIn('en').map.credits]));
    expect(
      words.some((word) => /^\d+ (m|km)$/.test(word)),
      'a scale bar',
    ).toBe(true);
    const seen = await pictured(page(), bytes, 'image/svg+xml');
    expect(seen.height).toBeGreaterThan(seen.width);
    expect(seen.colours, 'a map has many').toBeGreaterThan(500);
  });

  it('are the same map in pixels', async () => {
    const { bytes } = await saving(page(), 'map', 'zh', 'png');
    expect(pngOf(bytes)).toEqual({ width: 2480, height: 3508, density: at300Dpi });
    expect((await pictured(page(), bytes, 'image/png')).colours).toBeGreaterThan(500);
  });
});
