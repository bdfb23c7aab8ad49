import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { searchTexts } from '../../src/i18n/search';
import { violationsIn } from './axe';
import { belt } from './belt';
import { lookAt, untilPage } from './panel';
import { sharedVisit, visit } from './visit';
import { noWebGl, withoutWebGl } from './webgl';

const texts = searchTexts.zh;
const place = belt.subject('wujiaochang')?.name ?? { zh: '?', en: '?' };

const fieldOf = (page: Page) => page.getByRole('combobox', { name: texts.label });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const workersOf = (page: Page) => page.workers().map((worker) => worker.url());

async function type(page: Page, text: string): Promise<void> {
  await fieldOf(page).pressSequentially(text);
  await options(page).first().waitFor();
}

describe('the search', () => {
  it('finds by pinyin as one types; arrows and Enter open the record', async () => {
    const page = await visit('', noWebGl);
    await type(page, 'wujiao');
    await expect.poll(() => options(page).first().textContent()).toContain(place.zh);
    expect(await options(page).first().locator('mark').first().textContent()).toBe('五角');
    await page.keyboard.press('ArrowDown');
    const active = await fieldOf(page).getAttribute('aria-activedescendant');
    expect(await options(page).first().getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    await untilPage(page, place.zh);
    expect(new URL(page.url()).searchParams.get('id')).toBe('wujiaochang');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('runs in a worker of its own, which comes with the first look into the field', async () => {
    const page = await visit('', noWebGl);
    await fieldOf(page).waitFor();
    expect(workersOf(page).filter((url) => url.includes('search-worker'))).toEqual([]);
    await fieldOf(page).focus();
    await expect
      .poll(() => workersOf(page).filter((url) => /\/assets\/search-worker-[\w-]{8}\.js$/.test(url)).length)
      .toBe(1);
    await type(page, '10号线');
    await expect.poll(() => options(page).count()).toBe(10);
  });

  it('does its work on the page itself where the worker cannot be loaded', async () => {
    const page = await visit(
      '',
      withoutWebGl({
        before: (opening) => opening.route('**/search-worker-*', (route) => route.abort()),
        expected: [/search-worker|ERR_FAILED/],
      }),
    );
    await type(page, 'rgzn');
    await expect.poll(() => options(page).first().textContent()).toContain('人工智能');
  });

  it('a find of the base map opens a site report at its place', async () => {
    const page = await visit('', noWebGl);
    await type(page, '四平路国权路');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('id')).toMatch(/^site-1215\d{4}-3129\d{3}$/);
  });
});

it('no script address but our own workers is let through', async () => {
  const page = await visit('', noWebGl);
  const answers = await page.evaluate(() =>
    [
      './policy.js',
      './assets/evil.js',
      './assets/search-worker-.js',
      './assets/x/search-worker-12345678.js',
      'data:text/javascript,1',
    ].map((address) => {
      try {
        new Worker(address);
        return 'let through';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    }),
  );
  expect(answers).toEqual(Array(5).fill('refused'));
});

describe('its place', () => {
  it('is kept while it is on its way: nothing moves when it comes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await visit(
      '',
      withoutWebGl({
        before: (opening) =>
          opening.route('**/panel-*.js', async (route) => {
            await held;
            await route.continue();
          }),
      }),
    );
    await page.getByRole('button', { name: zh.panel.header.startAgain }).waitFor();
    const place = () =>
      page.evaluate(() =>
        ['.header', '.header-search', '.header-languages', '.panel'].map((selector) => {
          const { x, y, width, height } =
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return [x, y, width, height];
        }),
      );
    // The page's own type comes with the facts, and is a hair wider than the system's: here it is there before.
    await page.evaluate(async () => {
      document.documentElement.dataset['type'] = 'own';
      await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em "Belt Sans"`)));
    });
    const before = await place();
    expect(await fieldOf(page).count()).toBe(0);
    release();
    await fieldOf(page).waitFor();
    expect(await place()).toEqual(before);
  });

  it('on phones is a button; the field covers the header, the list fits the screen', async () => {
    const page = await visit('', { width: 390, height: 844, touch: true, ...noWebGl });
    const opener = page.getByRole('button', { name: texts.label });
    await opener.waitFor();
    expect(await fieldOf(page).isVisible()).toBe(false);
    const target = await opener.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await opener.tap();
    await type(page, 'wjc');
    const [header, panel, list] = await Promise.all(
      ['.header', '.search-panel', '.findings'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(panel?.width).toBe(header?.width);
    expect(list).toMatchObject({ x: 0, width: 390 });
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(844);
    expect(await violationsIn(page, 'search on a phone')).toEqual([]);
    await options(page).first().tap();
    await untilPage(page, place.zh);
    expect(await fieldOf(page).isVisible()).toBe(false);
  });

  it('fits a screen 320 px wide without scrolling sideways', async () => {
    const page = await visit('', { width: 320, height: 568, touch: true, ...noWebGl });
    await page.getByRole('button', { name: texts.label }).tap();
    await type(page, 'tongjidaxue');
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('.header, .findings, .hits')].map(({ scrollWidth }) => scrollWidth),
    ]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  });
});

describe('no barrier found by axe while the list is open', () => {
  const opened = sharedVisit('?v=1&lang=zh&palette=day', noWebGl);

  it.each([
    ['zh', 'day'],
    ['en', 'night'],
    ['zh', 'contrast'],
  ] as const)('%s, %s', async (language, palette) => {
    const page = opened();
    await lookAt(page, `?v=1&lang=${language}&palette=${palette}`);
    const field = page.getByRole('combobox', { name: searchTexts[language].label });
    await field.fill('');
    await field.pressSequentially('tongji');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsIn(page, 'search: list open')).toEqual([]);
    await field.fill('qqqqqq');
    await page.getByText(searchTexts[language].advice).first().waitFor();
    expect(await violationsIn(page, 'search: nothing found')).toEqual([]);
  });
});
