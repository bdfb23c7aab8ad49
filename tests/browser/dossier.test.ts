import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dossierTexts } from '../../src/i18n/dossier';
import { siteId } from '../../src/model/site';
import { violationsIn } from './axe';
import { uncitedNumbers } from './numbers';
import { linked } from './panel';
import { sharedVisit } from './visit';
import { sketchOnScreen } from './webgl';

const site = siteId([121.5101, 31.2997]);

/** Pages of a printed file, and the sizes of its paper in points. */
function pagesOf(pdf: Buffer): { count: number; papers: readonly string[] } {
  const text = pdf.toString('latin1');
  const papers = [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim());
  return { count: [...text.matchAll(/\/Type\s*\/Page\b/g)].length, papers: [...new Set(papers)] };
}

/** Until maps and reports are there: then the dossier may be printed. */
async function untilPrintable(page: Page, language: 'zh' | 'en'): Promise<void> {
  const button = page.getByRole('button', { name: dossierTexts[language].bar.print });
  await button.waitFor({ timeout: 30_000 });
  await expect.poll(() => button.isEnabled(), { timeout: 80_000, interval: 300 }).toBe(true);
}

const chosen = [
  { name: 'the five zones', query: '', pages: [9, 18] },
  {
    name: 'a site, a zone and a place',
    query: `&list=${site}.fuxing-island.kic&note=0~3+floors`,
    pages: [4, 9],
  },
] as const;

describe.each(['zh', 'en'] as const)('the dossier (%s)', (language) => {
  describe.each(chosen)('of $name', ({ query, pages: [fewest, most] }) => {
    const page = sharedVisit(`${linked('dossier', language)}&palette=night${query}`, {
      ...sketchOnScreen,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      height: 700,
    });

    it('shows its maps, and has no barrier on screen', async () => {
      await untilPrintable(page(), language);
      const maps = await page().locator('.plate-map').all();
      expect(maps).toHaveLength(query === '' ? 1 : 2);
      for (const map of maps)
        expect(await map.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(
          2016,
        );
      expect(await violationsIn(page(), 'dossier')).toEqual([]);
    });

    it('has a footnote to every number', async () => {
      await page().emulateMedia({ media: 'print' });
      const { looked, uncited } = await uncitedNumbers(page());
      expect(looked).toBeGreaterThan(query === '' ? 150 : 50);
      expect(uncited).toEqual([]);
      await page().emulateMedia({ media: null });
    });

    it('prints on A4, with every page filled and white paper', async () => {
      const pdf = await page().pdf({ preferCSSPageSize: true, printBackground: true });
      const { count, papers } = pagesOf(pdf);
      expect(papers).toEqual(['0 0 594.95996 841.91998']);
      expect(count).toBeGreaterThanOrEqual(fewest);
      expect(count).toBeLessThanOrEqual(most);
      expect(pdf.length).toBeGreaterThan(150_000);
    });
  });
});
