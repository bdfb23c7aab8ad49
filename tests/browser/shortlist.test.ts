import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/i18n/compare';
import { headTexts } from '../../src/i18n/heads';
import { messagesIn } from '../../src/i18n/messages';
import { shortlistTexts } from '../../src/i18n/shortlist';
import { violationsIn } from './axe';
import { zones } from './belt';
import { linked, linkTo, lookAt, toOverview, untilPage } from './panel';
import { sharedVisit, visit } from './visit';
import { noWebGl } from './webgl';

const { pages } = messagesIn('zh');
const texts = shortlistTexts.zh;
const [zone, other] = zones;
if (zone === undefined || other === undefined) throw new Error('There are no two zones');
const list = `&list=${zone.id}.changyang-campus.site-12151010-3129970&note=1~%E8%BF%91`;
const noteOf = texts.note(zone.name.zh);

describe('the shortlist', () => {
  it('is filled while one looks round, travels in the link, and the way back takes nothing off', async () => {
    const page = await visit('', noWebGl);
    for (const { id, name } of [zone, other]) {
      await linkTo(page, id).click();
      await untilPage(page, name.zh);
      await page.getByRole('button', { name: headTexts.zh.keepNamed(name.zh) }).click();
      await toOverview(page);
    }
    expect(new URL(page.url()).searchParams.get('list')).toBe(`${zone.id}.${other.id}`);
    await page.goBack();
    await untilPage(page, other.name.zh);
    expect(new URL(page.url()).searchParams.get('list')).toBe(`${zone.id}.${other.id}`);
  });

  it('keeps a note in the link', async () => {
    const page = await visit(`${linked('shortlist')}${list}`, noWebGl);
    await page.getByRole('textbox', { name: noteOf }).fill('第一选择');
    await page.keyboard.press('Enter');
    await page.waitForURL(/note=0/);
    await page.reload();
    await untilPage(page, pages.shortlist.name);
    expect(await page.getByRole('textbox', { name: noteOf }).inputValue()).toBe('第一选择');
  });

  it('comes back on the next visit where the visitor wishes it, and only then', async () => {
    const page = await visit(`${linked('shortlist')}${list}`, noWebGl);
    const { origin, pathname } = new URL(page.url());
    const again = async () => {
      await page.goto(`${origin}${pathname}${linked('shortlist')}`);
      await untilPage(page, pages.shortlist.name);
    };
    await untilPage(page, pages.shortlist.name);
    await again();
    await page.getByText(texts.empty).waitFor();
    await page.goto(`${origin}${pathname}${linked('shortlist')}${list}`);
    await page.getByRole('checkbox', { name: texts.remember }).check();
    await again();
    await page.getByRole('textbox', { name: noteOf }).waitFor();
    await page.getByRole('checkbox', { name: texts.remember }).uncheck();
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  });
});

describe('the shortlist, and what is on it side by side', () => {
  const opened = sharedVisit(`${linked('shortlist')}${list}`, noWebGl);

  it.each([
    ['zh', 'shortlist', 'day'],
    ['en', 'shortlist', 'night'],
    ['zh', 'compare', 'contrast'],
    ['en', 'compare', 'night'],
    ['en', 'compare', 'day'],
  ] as const)('has no barrier: %s, %s, %s', async (language, surface, palette) => {
    const page = opened();
    await lookAt(page, `${linked(surface, language)}&palette=${palette}${list}`);
    await untilPage(page, messagesIn(language).pages[surface].name);
    if (surface === 'compare')
      await page.getByText(compareTexts[language].missing.working).first().waitFor({ state: 'detached' });
    expect(await violationsIn(page, surface)).toEqual([]);
  });
});

describe('side by side on a phone', () => {
  it('scrolls the table in itself, the names of the rows staying in sight', async () => {
    const page = await visit(`${linked('compare')}${list}`, {
      ...noWebGl,
      width: 390,
      height: 844,
      touch: true,
    });
    await untilPage(page, pages.compare.name);
    const table = page.getByRole('region', { name: compareTexts.zh.region });
    const seen = await table.evaluate((region) => {
      region.scrollLeft = 200;
      const name = region.querySelector('tbody tr:nth-child(2) th')?.getBoundingClientRect();
      return {
        scrolls: region.scrollWidth > region.clientWidth,
        left: name?.left,
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(seen).toEqual({ scrolls: true, left: 0, page: 0 });
  });
});
