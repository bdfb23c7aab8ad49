import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gapTexts } from '../../src/i18n/gaps';
import { messagesIn } from '../../src/i18n/messages';
import { violationsIn } from './axe';
import { zones } from './belt';
import { linked, lookAt, untilPage } from './panel';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

/** Until the base map was measured. */
async function untilMeasured(page: Page): Promise<void> {
  await page.locator('td[data-state="measured"]').first().waitFor({ timeout: 60_000 });
}

describe('completeness', () => {
  const page = sharedVisit(`${linked('gaps')}&palette=day`, noWebGl);

  it.each([
    ['zh', 'day'],
    ['en', 'night'],
    ['en', 'contrast'],
  ] as const)('has no barrier, with a gap and a source open (%s, %s)', async (language, palette) => {
    await lookAt(page(), `${linked('gaps', language)}&palette=${palette}`);
    await untilPage(page(), messagesIn(language).pages.gaps.name);
    await untilMeasured(page());
    await page().locator('td[data-state="missing"] button').first().click();
    await page().locator('.gaps-detail').waitFor();
    expect(await violationsIn(page(), 'gaps')).toEqual([]);
    await page().locator('td[data-state="published"] button').first().click();
    expect(await page().locator('.gaps-detail').count()).toBe(1);
    expect(await violationsIn(page(), 'gaps')).toEqual([]);
    await page().keyboard.press('Escape');
    expect(await page().locator('.gaps-detail').count()).toBe(0);
    expect(await page().getByRole('columnheader').count()).toBe(zones.length + 3);
    expect(await page().getByText(gapTexts[language].onlyGaps).count()).toBe(1);
  });

  it('saves what it shows: a line for each cell', async () => {
    const [download] = await Promise.all([
      page().waitForEvent('download'),
      page().getByRole('button', { name: gapTexts.en.save.button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^yangpu-belt-completeness-zh-en-.*\.csv$/);
    let text = '';
    for await (const part of await download.createReadStream()) text += part;
    const rows = await page().locator('tbody tr:not(.table-group, .gaps-detail)').count();
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + rows * (zones.length + 1));
  });
});

describe('completeness on a phone', () => {
  const page = sharedVisit(linked('gaps', 'en'), { ...noWebGl, width: 320, height: 700, touch: true });

  it.each([320, 390])('scrolls sideways in the table only, at %d px', async (width) => {
    await page().setViewportSize({ width, height: 700 });
    await untilPage(page(), messagesIn('en').pages.gaps.name);
    const widths = await page()
      .getByRole('main')
      .evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    const region = page().getByRole('region', { name: gapTexts.en.region });
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
    const [button] = await page().locator('.gap-cell').all();
    expect((await button?.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
