import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ComparePage from '../../src/compare/ComparePage';
import { rowGroups } from '../../src/compare/rowGroups';
import { compareTexts } from '../../src/i18n/compare';
import { measureTexts } from '../../src/i18n/measures';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { defaultScene, type Scene } from '../../src/store/scene';
import { rawFixture } from '../model/fixture';
import { expectNoBarrier } from '../panels/opened';
import { siteIdInFixture, siteReport } from '../panels/siteReport';
import { measuredState } from './gaps/measures';
import { openPage } from './openPage';

const texts = compareTexts.zh;
const belt = createBelt(parseFacts(rawFixture()).facts);
const list = (...ids: string[]) => ids.map((id) => ({ id, note: id === 'alpha' ? '离地铁近' : '' }));

/** The page with a shortlist, in the language of the Scene. */
function compare(ids: readonly string[], part: Partial<Scene> = {}) {
  return openPage(<ComparePage />, belt, { selected: 'compare', shortlist: list(...ids), ...part });
}

/** The cells of a row, by the name of the row. */
function cells(name: string): string[] {
  const header = screen
    .getAllByRole('rowheader')
    .find((found) => found.firstChild?.textContent === name || found.textContent === name);
  return [...(header?.parentElement?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
}

describe('side by side', () => {
  it('shows the five zones where nothing is kept, in their order and by both names', async () => {
    compare([]);
    expect(screen.getByText(texts.fromZones)).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '1大创智Da Chuangzhi',
      '2滨江Binjiang',
      '3大创谷Da Chuanggu',
      '4环同济Huan-Tongji',
      '5复兴岛Fuxing Island',
    ]);
    const [companies = '', ...others] = cells(measureTexts.zh.names['count-company']);
    expect(companies).toContain('1条');
    expect(others).toEqual(Array(4).fill(texts.missing.notListed));
    expect(screen.queryByText(texts.rows.metro), 'applies to no zone').toBeNull();
    expect(screen.queryByText(texts.rows.kind), 'is said by the heads').toBeNull();
    expect(screen.queryByText(texts.groups.own)).toBeNull();
    await expectNoBarrier();
  });

  it('keeps the focus while columns come, go and move', async () => {
    const user = userEvent.setup();
    const { scene } = compare([]);
    const title = texts.choose.title;
    await user.click(screen.getByRole('button', { name: texts.choose.remove('大创智') }));
    expect(document.activeElement?.textContent).toBe(title);
    await user.selectOptions(screen.getByRole('combobox', { name: texts.choose.add }), 'alpha');
    expect(document.activeElement?.textContent).toBe(title);
    const earlier = screen.getByRole('button', { name: texts.choose.earlier('大创谷') });
    await user.click(earlier);
    expect(scene().comparing.ids.slice(0, 2)).toEqual(['da-chuanggu', 'binjiang']);
    expect(document.activeElement).toBe(earlier);
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
  });

  it('begins with what is being measured, and stays with it', () => {
    compare([]);
    expect(screen.getByRole('combobox', { name: texts.bars.indicator })).toHaveProperty('value', 'area');
    expect(screen.getAllByText(texts.missing.working).length).toBeGreaterThan(4);
  });

  it('says so where the indicator of a link is none', () => {
    compare([], { comparing: { ...defaultScene.comparing, indicator: 'happiness' } });
    expect(screen.getByText(/“happiness”/).textContent).toContain('排序');
  });

  it('never shows a zero where nothing is known', () => {
    compare(['binjiang', 'gamma', siteIdInFixture]);
    expect(cells(texts.rows.status)).toEqual([
      texts.missing.notApplicable,
      '运营中，2023年8月',
      texts.missing.notApplicable,
    ]);
    expect(cells(texts.rows.site)).toEqual([
      '范围示意，误差约 50 米',
      texts.missing.notPublished,
      texts.siteKnown,
    ]);
    expect(cells(texts.rows.places)).toEqual([
      texts.missing.notApplicable,
      texts.missing.noSite,
      texts.missing.working,
    ]);
    expect(cells(texts.rows.figures).slice(1)).toEqual([
      texts.missing.notPublished,
      texts.missing.notApplicable,
    ]);
  });

  it('fills in what a report says as soon as it is there', () => {
    const { actions } = compare(['binjiang', siteIdInFixture]);
    act(() => actions.siteReported(siteIdInFixture, { status: 'ready', report: siteReport() }));
    expect(cells(texts.rows.places)[1]).toBe('1 处企业 1');
    expect(cells(texts.rows.metro)[1]).toBe('3 站');
    expect(cells(texts.rows.stations)[1]).toContain('甲路 10号线、18号线');
    expect(cells(texts.rows.university)[1]).toContain('子大学8 分钟640 米沿街道');
    expect(cells(texts.rows.riverfront)[1]).toBe('江岸直线 2.1 公里没有已知的步行路');
    expect(cells(texts.rows.park)[1]).toBe(texts.missing.notKnown);
    expect(cells(texts.rows.industries)[1]).toBe('人工智能 2');
    expect(cells(texts.rows.zone)).toEqual(['2滨江', '1大创智']);
  });

  it('says where a report could not be made', () => {
    const { actions } = compare(['binjiang', siteIdInFixture]);
    const text = { zh: '无', en: 'none' };
    const problem = { file: 'roads', record: null, field: null, problem: text, remedy: text };
    act(() => actions.siteReported(siteIdInFixture, { status: 'failed', problem }));
    expect(cells(texts.rows.metro)[1]).toBe(texts.missing.failed);
  });

  it('gives each figure with its source, and the sources again for paper', async () => {
    compare(['da-chuangzhi', 'alpha']);
    const user = userEvent.setup();
    const [mark] = screen.getAllByRole('button', { name: /出处/ });
    if (mark === undefined) throw new Error('No figure has a source mark');
    await user.click(mark);
    expect(screen.getByRole('link', { name: /打开来源/ })).toBeTruthy();
    expect(document.querySelector('.compare-sources')?.textContent).toContain(
      '发布会，市政府，2023年8月17日',
    );
  });

  it('opens the source of one value of a row at a time, across the table', async () => {
    compare([]);
    const user = userEvent.setup();
    const row = screen.getByRole('button', { name: measureTexts.zh.names['count-company'] }).closest('tr');
    const table = within(screen.getByRole('table'));
    const marks = row === null ? [] : within(row).getAllByRole('button', { expanded: false });
    const [mark] = marks;
    if (mark === undefined) throw new Error('No value of the row has a mark');
    await user.click(mark);
    const name = mark.getAttribute('aria-label') ?? '?';
    const box = table.getByRole('group', { name });
    expect(box.id).toBe(mark.getAttribute('aria-controls'));
    expect(box.textContent).toContain('大创智 · ');
    expect(box.closest('td')?.colSpan).toBe(6);
    expect(box.closest('tr')?.previousElementSibling).toBe(row);
    await user.keyboard('{Escape}');
    expect(table.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(mark);
    await expectNoBarrier();
  });

  it('closes the source of a value when another of its row opens its own', async () => {
    const { actions } = compare([]);
    const user = userEvent.setup();
    act(() => actions.measured(measuredState(belt)));
    const table = within(screen.getByRole('table'));
    const row = table.getByRole('button', { name: measureTexts.zh.names['green-area'] }).closest('tr');
    const [first, second] = row === null ? [] : within(row).getAllByRole('button', { expanded: false });
    if (first === undefined || second === undefined) throw new Error('The row has fewer than two values');
    await user.click(first);
    await user.click(second);
    const [box, ...others] = table.getAllByRole('group');
    expect(others).toEqual([]);
    expect(box?.id).toBe(second.getAttribute('aria-controls'));
    expect(first.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the own note of what is kept', () => {
    compare(['alpha', 'beta']);
    expect(cells(texts.rows.note)).toEqual(['离地铁近', texts.missing.none]);
  });

  it.each(['zh', 'en'] as const)('names every row and group: %s', async (language) => {
    compare(['da-chuangzhi', 'the-corridor', 'alpha', siteIdInFixture, 'beta'], { language });
    const rows = rowGroups.flatMap((group) => group.rows.map(({ key }) => compareTexts[language].rows[key]));
    const table = screen.getByRole('table');
    for (const name of rows) expect(within(table).getAllByText(name).length).toBeGreaterThan(0);
    await expectNoBarrier();
  });
});
