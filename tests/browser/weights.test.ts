import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { measureTexts } from '../../src/i18n/measures';
import { messagesIn } from '../../src/i18n/messages';
import { weightsTexts } from '../../src/i18n/weights';
import { violationsIn } from './axe';
import { zones } from './belt';
import { linked, lookAt, panelOf, untilPage } from './panel';
import { sharedVisit, visit } from './visit';
import { noWebGl } from './webgl';

const texts = weightsTexts.zh;
const { names } = measureTexts.zh;
const river = names['river-frontage'];
const campuses = names.campuses;
const two = '&w=river-frontage~50~higher.campuses~50~higher';

const verdictOf = (page: Page): Promise<string | null> => page.locator('.weights-verdict').textContent();

/** Until the base map has been measured. */
async function untilRanked(page: Page, language: 'zh' | 'en' = 'zh'): Promise<void> {
  await untilPage(page, messagesIn(language).pages.weights.name);
  await page
    .getByRole('heading', { name: weightsTexts[language].ranking, exact: true })
    .waitFor({ timeout: 60_000 });
}

/** Goes on by Tab until this has the focus, and is in sight: nothing stands over it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      const isSeen = await target.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && (element === there || element.contains(there) || there.contains(element));
      });
      expect(isSeen, 'what has the focus is not covered').toBe(true);
      return;
    }
  }
  throw new Error('Tab does not lead there');
}

/** Names of the zones with the largest value of a criterion, as the table on the page shows them. */
async function bestOf(page: Page, criterion: string): Promise<string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: criterion }) });
  const values = (await row.locator('.value-words').allTextContents()).map(Number.parseFloat);
  const most = Math.max(...values);
  return zones.filter((_, place) => values[place] === most).map(({ name }) => name.zh);
}

describe('weights and ranking, by keyboard alone', () => {
  it('weighs, hears who leads, and finds all of it again in the link', async () => {
    const page = await visit(`${linked('weights')}${two}`, noWebGl);
    await untilRanked(page);
    const [byRiver, ...others] = await bestOf(page, river);
    const [byCampuses] = await bestOf(page, campuses);
    if (byRiver === undefined || byCampuses === undefined) throw new Error('Nothing was measured');
    expect(others).toEqual([]);
    const slider = (name: string) => page.getByRole('slider', { name: texts.weightOf(name) });
    await tabTo(page, slider(river));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await slider(river).getAttribute('aria-valuetext')).toBe(texts.points(99, '66.4%'));
    await tabTo(page, slider(campuses));
    await page.keyboard.press('Home');
    await expect.poll(() => verdictOf(page)).toContain(byRiver);
    expect(new URL(page.url()).searchParams.get('w')).toBe('river-frontage~99~higher.campuses~0~higher');
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, slider(campuses));
    await page.reload();
    await untilRanked(page);
    expect(await slider(river).inputValue()).toBe('99');
    const number = page.getByRole('spinbutton', { name: texts.weightNumber(river) });
    await tabTo(page, number);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await expect.poll(() => verdictOf(page)).toContain(byCampuses);
    const said = page.getByRole('status', { name: messagesIn('zh').panel.notices.label });
    expect(await said.textContent()).toContain(byCampuses);
  });

  it('chooses criteria, and opens the method of a value and of the whole', async () => {
    const page = await visit(`${linked('weights')}${two}`);
    await untilRanked(page);
    await tabTo(page, page.locator('summary', { hasText: texts.choose }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: names['green-share'] }));
    await page.keyboard.press('Space');
    await page.getByRole('slider', { name: texts.weightOf(names['green-share']) }).waitFor();
    expect(new URL(page.url()).searchParams.get('w')).toContain('green-share~50~higher');
    const table = page.getByRole('region', { name: texts.valuesRegion });
    await tabTo(page, table.getByRole('button').first());
    await page.keyboard.press('Enter');
    await table.getByText(measureTexts.zh.methods['river-frontage']).waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, page.locator('summary', { hasText: texts.how }));
    await page.keyboard.press('Enter');
    await page.getByText(texts.explained.missing).waitFor();
    // What stays in sight would cut what lies half under it.
    // A page that is busy may drop a key of scrolling.
    const scrolled = async () => {
      await page.keyboard.press('Control+Home');
      return panelOf(page).evaluate(({ scrollTop }) => scrollTop);
    };
    await expect.poll(scrolled).toBe(0);
    expect(await violationsIn(page, 'weights')).toEqual([]);
  });
});

const looks = {
  1440: [
    { language: 'zh', palette: 'contrast' },
    { language: 'en', palette: 'night' },
  ],
  320: [{ language: 'en', palette: 'day' }],
} as const;

describe.each([1440, 320] as const)('weights and ranking, %i px wide', (width) => {
  const opened = sharedVisit(linked('weights'), { ...noWebGl, width, height: 800, touch: width < 500 });

  it.each([...looks[width]])(
    'has no barrier, and nothing runs out of the page: $language, $palette',
    async (look) => {
      const { language, palette } = look;
      const page = opened();
      await lookAt(page, `${linked('weights', language)}&palette=${palette}`);
      await untilRanked(page, language);
      expect(await violationsIn(page, 'weights')).toEqual([]);
      const over = await page.evaluate(() => {
        const wide = document.querySelector('main');
        return wide === null ? null : wide.scrollWidth - wide.clientWidth;
      });
      expect(over).toBe(0);
      const small = await page
        .locator('.weights :is(button, input, summary, .ranked-name)')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility() && !control.matches('[type="checkbox"]'))
            .filter((control) => control.getBoundingClientRect().height < 24)
            .map((control) => control.outerHTML),
        );
      expect(small).toEqual([]);
    },
  );
});
