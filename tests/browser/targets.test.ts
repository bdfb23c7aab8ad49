import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { targetTexts } from '../../src/i18n/targets';
import { violationsIn } from './axe';
import { linked, lookAt, untilPage } from './panel';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

const asOfIn = (page: Page) => new URL(page.url()).searchParams.get('asof');
const texts = targetTexts.zh;
const sliderOf = (page: Page) => page.getByRole('slider', { name: texts.asOf.slider });
const name = messagesIn('zh').pages.targets.name;

describe('the day up to which things are known', () => {
  const page = sharedVisit(`${linked('targets')}&asof=2023-09-30`, noWebGl);

  it('moves by keyboard, and the link holds it', async () => {
    await untilPage(page(), name);
    await sliderOf(page()).focus();
    await page().keyboard.press('ArrowLeft');
    expect(asOfIn(page())).toBe('2023-08-31');
    expect(await page().locator('.target-card').count()).toBeGreaterThan(4);
    await page().keyboard.press('ArrowLeft');
    expect(asOfIn(page())).toBe('2023-07-31');
    await page().getByText(texts.goals.noneYet('2023年7月31日')).waitFor();
    expect(await page().getByRole('heading', { name: '研发经费占生产总值比重' }).count()).toBe(0);
    await page().keyboard.press('Home');
    expect(asOfIn(page())).toBe('2003-01-31');
    await page().keyboard.press('End');
    expect(asOfIn(page())).toBeNull();
  });

  it('comes back with the link', async () => {
    await page().goto(`${page().url().split('?')[0]}${linked('targets')}&asof=2024-02-29`);
    await untilPage(page(), name);
    expect(await sliderOf(page()).getAttribute('aria-valuetext')).toContain('2024年2月29日');
  });

  it('is left by a button for today', async () => {
    await page().getByRole('button', { name: texts.asOf.today }).click();
    expect(asOfIn(page())).toBeNull();
    await page().getByText(texts.asOf.all).waitFor();
  });
});

describe('no barrier found by axe', () => {
  const opened = sharedVisit(`${linked('targets')}&palette=day`, noWebGl);

  it.each([
    ['zh', 'day', ''],
    ['zh', 'day', '&asof=2024-06-30'],
    ['en', 'night', ''],
    ['en', 'night', '&asof=2024-06-30'],
    ['en', 'contrast', ''],
    ['en', 'contrast', '&asof=2024-06-30'],
  ] as const)('%s, %s, with the link%s', async (language, palette, asOf) => {
    const page = opened();
    await lookAt(page, `${linked('targets', language)}&palette=${palette}${asOf}`);
    await untilPage(page, messagesIn(language).pages.targets.name);
    await page
      .locator('details')
      .first()
      .evaluate((list) => list.setAttribute('open', ''));
    await page.locator('.target-card .source-mark').first().click();
    await page.locator('.target-card .citation-box').waitFor();
    expect(await violationsIn(page, 'targets')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.target-card .citation-box').waitFor({ state: 'detached' });
  });
});

describe('on narrow screens', () => {
  const opened = sharedVisit(`${linked('targets', 'en')}&palette=day`, {
    ...noWebGl,
    width: 320,
    height: 700,
    touch: true,
  });

  it.each([320, 390])('scrolls sideways in the timeline only, at %d px', async (width) => {
    const page = opened();
    await page.setViewportSize({ width, height: 700 });
    await page.reload();
    await untilPage(page, messagesIn('en').pages.targets.name);
    const widths = await page.getByRole('main').evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    const region = page.getByRole('region', { name: targetTexts.en.timeline.region });
    const scrolled = () => region.evaluate((element) => element.scrollLeft);
    const patience = { timeout: 20_000 };
    await expect.poll(scrolled, patience).toBeGreaterThan(0);
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
    const before = await scrolled();
    const toTheLeft = async () => {
      await region.press('ArrowLeft');
      return scrolled();
    };
    await expect.poll(toTheLeft, patience).toBeLessThan(before);
  });

  it('keeps the control in sight while the page moves, with targets large enough for a finger', async () => {
    const page = opened();
    await page.setViewportSize({ width: 390, height: 844 });
    await lookAt(page, `${linked('targets')}&palette=day`);
    await untilPage(page, name);
    await page.locator('#known').scrollIntoViewIfNeeded();
    const box = await page.getByRole('button', { name: texts.asOf.previous }).boundingBox();
    expect(box?.y).toBeLessThan(150);
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  it.each(['zh', 'en'] as const)(
    'never lets a label of a chart leave it or lie on another (%s)',
    async (language) => {
      const page = opened();
      await lookAt(page, `${linked('targets', language)}&palette=day`);
      await untilPage(page, messagesIn(language).pages.targets.name);
      await page.evaluate(() => document.fonts.ready);
      const clashes = await page.evaluate(() =>
        [...document.querySelectorAll('.target-chart')].flatMap((chart) => {
          const frame = chart.getBoundingClientRect();
          const labels = [...chart.querySelectorAll('.chart-value, .chart-date')].map((text) => ({
            text: text.textContent ?? '',
            box: text.getBoundingClientRect(),
          }));
          const out = labels.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
          const on = labels.filter((a, index) =>
            labels.slice(index + 1).some(
              (b) =>
                a.box.left < b.box.right - 1 &&
                b.box.left < a.box.right - 1 &&
                // Lines are set closer than their boxes are high.
                a.box.top < b.box.bottom - 5 &&
                b.box.top < a.box.bottom - 5,
            ),
          );
          return [...out, ...on].map(({ text }) => text);
        }),
      );
      expect(clashes).toEqual([]);
    },
  );
});
