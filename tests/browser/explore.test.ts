import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreTexts } from '../../src/i18n/explore';
import { filterTexts } from '../../src/i18n/filter';
import { messagesIn } from '../../src/i18n/messages';
import { matchingIds } from '../../src/search/facets';
import { type Filter, noFilter } from '../../src/search/filter';
import { violationsIn } from './axe';
import { belt } from './belt';
import { linked, linkTo, panelOf, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl } from './webgl';

const total = belt.allSubjects().length;
const idsLeftBy = (filter: Filter) => [...(matchingIds(belt, filter) ?? [])].sort();
const nameOf = (id: string, language: 'zh' | 'en') => belt.areaName(id)[language];

/** Ids of the records that the page, or a part of it, lists, sorted. */
const idsListed = async (page: Page, within = '.page'): Promise<string[]> => {
  const links = await panelOf(page)
    .locator(`${within} .row > a`)
    .evaluateAll((rows) => rows.map((row) => new URLSearchParams(row.getAttribute('href') ?? '').get('id')));
  return links.flatMap((id) => id ?? []).sort();
};

/** Opens a facet and ticks an option; gives the count that stood beside it. */
async function choose(page: Page, facet: string, option: string): Promise<number> {
  const opener = panelOf(page).getByRole('heading', { level: 3 }).getByRole('button', { name: facet });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const group = panelOf(page).getByRole('group', { name: facet, exact: true });
  const label = group.locator('label', { has: page.getByText(option, { exact: true }) });
  const count = Number.parseInt((await label.locator('.count').textContent()) ?? '', 10);
  await label.getByRole('checkbox').check();
  return count;
}

describe.each(['zh', 'en'] as const)('choosing an industry and a zone (%s)', (language) => {
  const texts = exploreTexts[language];
  const { pages } = messagesIn(language);
  const filter = { ...noFilter, industry: ['ind-1-digital'], zone: ['da-chuangzhi'] };

  it('lists what was counted, stands in the address, survives a reload, and is cleared', async () => {
    const page = await visit(linked('directory', language), noWebGl);
    await untilPage(page, pages.directory.name);
    expect(await idsListed(page)).toHaveLength(total);

    const first = await choose(page, texts.facets.industry, nameOf('ind-1-digital', language));
    expect(await idsListed(page)).toHaveLength(first);
    const both = await choose(page, texts.facets.zone, nameOf('da-chuangzhi', language));
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(first);
    expect(await idsListed(page)).toHaveLength(both);
    expect(await idsListed(page)).toEqual(idsLeftBy(filter));
    await panelOf(page)
      .locator('.explore-count', { hasText: texts.shown(both, total) })
      .waitFor();
    expect(await violationsIn(page, 'list filtered')).toEqual([]);

    const { searchParams } = new URL(page.url());
    expect([searchParams.get('industry'), searchParams.get('zone')]).toEqual([
      'ind-1-digital',
      'da-chuangzhi',
    ]);
    await page.reload();
    await untilPage(page, pages.directory.name);
    await panelOf(page)
      .locator('.explore-count', { hasText: texts.shown(both, total) })
      .waitFor();
    expect(await idsListed(page)).toEqual(idsLeftBy(filter));

    await page.getByRole('button', { name: texts.clearAll, exact: true }).click();
    expect(await idsListed(page)).toHaveLength(total);
    expect(new URL(page.url()).searchParams.has('industry')).toBe(false);
  });

  it('follows to other pages, where a bar says so and takes it off', async () => {
    const bar = filterTexts[language];
    const page = await visit(`${linked('directory', language)}&kind=platform`, noWebGl);
    await untilPage(page, pages.directory.name);
    const [platform] = idsLeftBy({ ...noFilter, kind: ['platform'] });
    await linkTo(page, platform ?? '').waitFor();
    await page.getByRole('link', { name: messagesIn(language).panel.header.home }).click();
    await linkTo(page, 'da-chuangzhi').click();
    await untilPage(page, nameOf('da-chuangzhi', language));
    const region = page.getByRole('region', { name: bar.bar, exact: true });
    await region.waitFor();
    const nav = page.getByRole('navigation', { name: messagesIn(language).records.nav });
    const { platforms, companies } = messagesIn(language).records.sections;
    await nav.getByRole('button', { name: platforms }).waitFor();
    expect(await nav.getByRole('button', { name: companies }).count()).toBe(0);
    const there = belt.recordsIn('da-chuangzhi').platforms.map(({ id }) => id);
    expect(await idsListed(page, '[aria-labelledby="platforms"]')).toEqual([...there].sort());
    expect(await violationsIn(page, 'zone filtered')).toEqual([]);
    await region.getByRole('button', { name: bar.clearLabel }).click();
    await region.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
    expect(new URL(page.url()).searchParams.has('kind')).toBe(false);
  });
});

it.each([
  [390, 844, 'zh'],
  [320, 640, 'en'],
] as const)('folds on a phone of %i × %i, and fits it (%s)', async (width, height, language) => {
  const texts = exploreTexts[language];
  const page = await visit(linked('directory', language), { ...noWebGl, width, height, touch: true });
  await untilPage(page, messagesIn(language).pages.directory.name);
  const { handle } = messagesIn(language).panel.sheet;
  await page.getByRole('button', { name: handle.half, exact: true }).click();
  expect(await panelOf(page).getByRole('heading', { level: 3 }).count()).toBe(0);
  await page.getByRole('button', { name: texts.open(0), exact: true }).click();
  const count = await choose(page, texts.facets.industry, nameOf('ind-4-ai', language));
  expect(await idsListed(page)).toHaveLength(count);
  await page.getByRole('button', { name: texts.open(1), exact: true }).waitFor();
  const overflow = await panelOf(page).evaluate((panel) => {
    const scroll = panel.querySelector('.panel-scroll');
    return scroll === null ? Number.NaN : scroll.scrollWidth - scroll.clientWidth;
  });
  expect(overflow).toBe(0);
  const heights = await panelOf(page)
    .locator('.option, .facet-button, .chosen-chip')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

it('has no barrier on a phone, the facets open', async () => {
  const texts = exploreTexts.en;
  const page = await visit(linked('directory', 'en'), { ...noWebGl, width: 390, height: 844, touch: true });
  await untilPage(page, messagesIn('en').pages.directory.name);
  await page.getByRole('button', { name: messagesIn('en').panel.sheet.handle.half, exact: true }).click();
  await page.getByRole('button', { name: texts.open(0), exact: true }).click();
  await choose(page, texts.facets.industry, nameOf('ind-4-ai', 'en'));
  await choose(page, texts.facets.zone, nameOf('huan-tongji', 'en'));
  expect(await violationsIn(page, 'facets on a phone')).toEqual([]);
});

it('finds by initials within the filter', async () => {
  const texts = exploreTexts.zh;
  const page = await visit(`${linked('directory')}&kind=platform`, noWebGl);
  await untilPage(page, messagesIn('zh').pages.directory.name);
  await page.getByRole('searchbox').fill('rgzn');
  const platforms = idsLeftBy({ ...noFilter, kind: ['platform'] });
  await panelOf(page)
    .locator('.explore-count', { hasText: texts.shown(platforms.length, total) })
    .waitFor({ state: 'detached' });
  const found = await idsListed(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((id) => !platforms.includes(id))).toEqual([]);
});

it('names and drops what a link asks for that the facts do not have', async () => {
  const page = await visit(`${linked('directory')}&zone=atlantis.binjiang&kind=shop`, noWebGl);
  await untilPage(page, messagesIn('zh').pages.directory.name);
  for (const part of ['zone=atlantis', 'kind=shop'])
    await page.getByRole('status').filter({ hasText: part }).first().waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('zone'), searchParams.get('kind')]).toEqual(['binjiang', null]);
});
