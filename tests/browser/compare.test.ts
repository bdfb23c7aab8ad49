import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/i18n/compare';
import { measureTexts } from '../../src/i18n/measures';
import { messagesIn } from '../../src/i18n/messages';
import { violationsIn } from './axe';
import { zones } from './belt';
import { untilMapIdle } from './map';
import { linked, lookAt, untilPage } from './panel';
import { sharedVisit, visit } from './visit';
import { noWebGl, withoutWebGl } from './webgl';

const texts = compareTexts.zh;
const names = measureTexts.zh.names;

const barsOf = (page: Page) => page.locator('ol.bars-list > li');
const barNames = (page: Page) => barsOf(page).locator('.ranked-name').allTextContents();
/** Until the base map was measured: then no cell waits any more. */
async function untilMeasured(page: Page): Promise<void> {
  await page.locator('.compare-table [data-state="measured"]').first().waitFor({ timeout: 60_000 });
}

describe('zones side by side, beside the map', () => {
  const page = sharedVisit(linked('compare'), { width: 1440, height: 900 });

  it('are measured on the base map; ranked and divided by keyboard alone; the link holds it', async () => {
    await untilPage(page(), '并排比较');
    await untilMeasured(page());
    await page().getByRole('combobox', { name: texts.bars.indicator }).focus();
    await page().getByRole('combobox', { name: texts.bars.indicator }).selectOption('river-frontage');
    await expect.poll(() => barsOf(page()).count()).toBe(5);
    expect((await barNames(page()))[0]).toContain('滨江');
    await page().getByRole('button', { name: texts.bars.pers.area }).focus();
    await page().keyboard.press('Enter');
    await expect.poll(async () => (await barNames(page()))[0]).toContain('复兴岛');
    const { searchParams } = new URL(page().url());
    expect([searchParams.get('by'), searchParams.get('per')]).toEqual(['river-frontage', 'area']);
    const other = await visit(new URL(page().url()).search, { width: 1440, height: 900, ...noWebGl });
    await untilMeasured(other);
    expect(await barNames(other)).toEqual(await barNames(page()));
  });

  it('light up on the map where they are pointed at, and in the bars where the map is', async () => {
    await untilMapIdle(page());
    await untilMeasured(page());
    const [first] = zones;
    const button = page()
      .getByRole('region', { name: '杨浦科创带地图' })
      .getByRole('button', {
        name: first?.name.zh ?? '?',
      });
    await button.first().focus();
    await expect
      .poll(() => barsOf(page()).and(page().locator('[data-lit="true"]')).allTextContents())
      .toHaveLength(1);
    expect(await page().locator('[data-lit="true"] .ranked-name').textContent()).toContain(first?.name.zh);
  });
});

describe('zones side by side', () => {
  const opened = sharedVisit(linked('compare'), noWebGl);

  it('can be put together anew: taken out, put in, moved', async () => {
    const page = opened();
    await untilPage(page, '并排比较');
    await page.getByRole('button', { name: texts.choose.remove('大创智') }).click();
    await page.getByRole('combobox', { name: texts.choose.add }).selectOption('changyang-campus');
    await page.getByRole('button', { name: texts.choose.earlier('长阳创谷') }).click();
    const heads = page.getByRole('columnheader');
    await expect.poll(() => heads.count()).toBe(5);
    expect((await heads.allTextContents()).map((text) => text.replace(/^\d/, ''))[3]).toContain('长阳创谷');
    expect(new URL(page.url()).searchParams.get('with')?.split('.')).toContain('changyang-campus');
    await page.getByRole('button', { name: texts.choose.reset }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('with')).toBeNull();
  });

  it('every figure opens its source or its method', async () => {
    const page = opened();
    await untilMeasured(page);
    const marks = page.locator('.compare-table .value .source-mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(60);
    expect(await page.locator('.compare-table .value').count()).toBe(count);
    const said = await marks.evaluateAll(async (buttons) => {
      const texts: string[] = [];
      for (const button of buttons) {
        if (button instanceof HTMLElement) button.click();
        await new Promise(requestAnimationFrame);
        const row = button.closest('tr')?.nextElementSibling;
        const boxes = row?.matches('.opened-row') === true ? [...row.querySelectorAll('.citation-box')] : [];
        const own = boxes.filter(({ id }) => id === button.getAttribute('aria-controls'));
        texts.push(own.map(({ textContent }) => textContent).join());
      }
      return texts;
    });
    expect(said).toHaveLength(count);
    const rows = await page.locator('.compare-table tr:has(.value)').count();
    expect(await page.locator('.compare-table .opened-row').count(), 'one for each row').toBe(rows);
    expect(said.filter((text) => text.trim().length < 20)).toEqual([]);
    expect(said.filter((text) => text.includes(texts.value.coverage('100%'))).length).toBeGreaterThan(5);
  });

  it('says what failed and leaves the rest, when the base map does not come', async () => {
    const page = await visit(
      linked('compare'),
      withoutWebGl({
        before: (opening) => opening.route('**/basemap/green*', (route) => route.abort()),
        expected: [/basemap\/green|ERR_FAILED/],
      }),
    );
    await untilMeasured(page);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: names['green-area'], exact: true }) });
    expect(await row.getByText(texts.missing.layerMissing).count()).toBe(5);
    const frontage = page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: names['river-frontage'] }) });
    expect(await frontage.locator('.value').count()).toBe(5);
  });
});

const looks = {
  screen: [
    { language: 'zh', palette: 'day', width: 1440, height: 900 },
    { language: 'en', palette: 'day', width: 3840, height: 2160 },
  ],
  touch: [
    { language: 'en', palette: 'night', width: 390, height: 844 },
    { language: 'zh', palette: 'contrast', width: 320, height: 568 },
  ],
} as const;

describe.each(['screen', 'touch'] as const)(
  'no barrier found by axe, and no sideways scrolling: %s',
  (kind) => {
    const opened = sharedVisit(linked('compare'), {
      ...noWebGl,
      width: looks[kind][0].width,
      touch: kind === 'touch',
    });

    it.each([...looks[kind]])('$language, $palette, $width × $height', async (look) => {
      const { language, palette, width, height } = look;
      const page = opened();
      await page.setViewportSize({ width, height });
      await lookAt(page, `${linked('compare', language)}&palette=${palette}`);
      await untilPage(page, messagesIn(language).pages.compare.name);
      await untilMeasured(page);
      expect(await violationsIn(page, 'compare')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(
        await page.locator('.wide').evaluate((wide) => wide.scrollWidth - wide.clientWidth),
      ).toBeLessThanOrEqual(0);
    });
  },
);
