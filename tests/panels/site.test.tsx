import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { walking } from '../../src/analysis/assumptions';
import type { SiteReport } from '../../src/analysis/report';
import { headTexts } from '../../src/i18n/heads';
import type { Language } from '../../src/i18n/language';
import { messagesIn } from '../../src/i18n/messages';
import { siteTexts } from '../../src/i18n/site';
import { wording } from '../../src/model/problem';
import { expectNoBarrier, openPanel, settled } from './opened';
import { siteIdInFixture, siteReport } from './siteReport';

const texts = siteTexts.zh;
const section = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });

/** The report's page once the report is there. */
async function openReport(part: Partial<SiteReport> = {}, language: Language = 'zh') {
  const opened = openPanel({ page: siteIdInFixture, language });
  await screen.findByText(siteTexts[language].plain.working);
  await settled();
  act(() => opened.actions.siteReported(siteIdInFixture, { status: 'ready', report: siteReport(part) }));
  return opened;
}

describe('the head of a site report', () => {
  it('names the point, says in which datum, and copies it', async () => {
    const { user } = await openReport();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('地点报告Site report');
    expect(screen.getByText(/31\.31000, 121\.50000/)).toBeTruthy();
    expect(screen.getByText(texts.datum)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.copy }));
    expect(await navigator.clipboard.readText()).toBe('31.31000, 121.50000');
  });

  it('says in which areas it lies, and of what they are part', async () => {
    await openReport();
    const where = section(texts.where.inside);
    expect(within(where).getByRole('link', { name: '大创智' })).toBeTruthy();
    expect(within(where).queryByText(texts.where.probably)).toBeNull();
    expect(within(where).getByRole('link', { name: '科创走廊' })).toBeTruthy();
    expect(within(where).getByText(texts.where.indicative)).toBeTruthy();
  });

  it('outside all zones names the nearest', async () => {
    await openReport({ inside: [], parts: [], nearestZone: { id: 'da-chuangzhi', metres: 38 } });
    const where = section(texts.where.inside);
    expect(within(where).getByText(texts.where.none)).toBeTruthy();
    expect(within(where).getByText('直线 40 米')).toBeTruthy();
    expect(within(where).queryByText(/无法断定/)).toBeNull();
  });

  it('doubts an outline that is nearer than its own stated error', async () => {
    await openReport({ site: [121.4903, 31.31] });
    expect(screen.getByText(/^距大创智的示意范围线约 30 米，不超过该线约 50 米的误差/)).toBeTruthy();
    expect(screen.getByText(texts.where.probably)).toBeTruthy();
  });
});

describe('on foot', () => {
  it('lists by kind with minutes, metres and how they were found', async () => {
    const { user } = await openReport();
    const onFoot = section(texts.onFoot.title);
    expect(within(onFoot).getByRole('link', { name: /甲公司.*5 分钟.*340 米.*沿街道/ })).toBeTruthy();
    await user.click(within(onFoot).getByRole('button', { name: '15 分钟 2 处' }));
    expect(within(onFoot).getByRole('link', { name: /乙平台.*13 分钟.*直线折算/ })).toBeTruthy();
    expect(within(onFoot).queryByText(texts.onFoot.unreachable)).toBeNull();
    await user.click(within(onFoot).getByRole('button', { name: /^直线 1 公里 3 处/ }));
    expect(within(onFoot).getByText(texts.onFoot.unreachable)).toBeTruthy();
    expect(within(onFoot).getByRole('link', { name: /丙公司.*直线 630 米.*没有已知的步行路/ })).toBeTruthy();
    await expectNoBarrier();
  });

  it('counts the places that cannot be counted', async () => {
    await openReport({}, 'en');
    expect(screen.getByText(siteTexts.en.onFoot.unplaced(2))).toBeTruthy();
  });

  it('obeys the filter, says so, and lets it go', async () => {
    const { actions, user, scene } = await openReport();
    act(() => actions.facetToggled('kind', 'platform'));
    const onFoot = section(texts.onFoot.title);
    expect(within(onFoot).getByText(/列出 0 \/ 1 处/)).toBeTruthy();
    expect(within(onFoot).getByRole('button', { name: '15 分钟 1 处' })).toBeTruthy();
    await user.click(within(onFoot).getByRole('button', { name: texts.onFoot.clear }));
    expect(scene().filter.kind).toEqual([]);
    expect(within(onFoot).getByRole('button', { name: '15 分钟 2 处' })).toBeTruthy();
  });
});

describe('nearest', () => {
  it('gives stations with lines, what has a record as a link, and says what is not there', async () => {
    await openReport();
    const nearest = section(texts.nearest.title);
    const rows = within(nearest)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/车站甲路 10号线、18号线.*7 分钟510 米沿街道/);
    expect(rows[2]).toMatch(/丙路.*直线 400 米没有已知的步行路/);
    expect(within(nearest).getByRole('link', { name: '子大学' })).toBeTruthy();
    expect(rows[4]).toMatch(/滨江岸线江岸直线 2\.1 公里没有已知的步行路/);
    expect(rows[5]).toBe(`${texts.nearest.park}${texts.nearest.none}`);
  });
});

describe('by metro', () => {
  it('ranks the stations, says that it is a model, and gives the parts on demand', async () => {
    const { user } = await openReport();
    const metro = section(texts.metro.title);
    const names = () =>
      within(metro)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent?.slice(0, 2));
    expect(within(metro).getByText(new RegExp(texts.metro.model))).toBeTruthy();
    expect(names()).toEqual(['甲路', '戊路', '丁路']);
    expect(within(metro).queryByText('乘车 9.3')).toBeNull();
    await user.click(within(metro).getByRole('button', { name: texts.metro.parts }));
    expect(within(metro).getByText('乘车 9.3')).toBeTruthy();
    await user.click(within(metro).getByRole('button', { name: texts.metro.byLine }));
    expect(names()).toEqual(['8号', '丁路', '10', '甲路', '戊路', '18', '甲路']);
    await expectNoBarrier();
  });

  it('says why where no station can be walked to', async () => {
    await openReport({ metro: [] });
    expect(screen.getByText(texts.metro.none)).toBeTruthy();
  });

  it('states its assumptions, which are those of the analysis, one press away', async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole('button', { name: texts.metro.how }));
    expect(document.activeElement?.textContent).toContain(texts.method.title);
    expect(section(texts.method.title).textContent).toContain(`${walking.metresPerMinute} 米`);
    expect(section(texts.method.title).textContent).toContain(`${walking.detour}`);
  });
});

describe('states of a report', () => {
  it('says that it is being worked out', async () => {
    openPanel({ page: siteIdInFixture });
    expect((await screen.findByText(texts.plain.working)).getAttribute('role')).toBe('status');
    await expectNoBarrier();
  });

  it.each(['zh', 'en'] as const)('says what failed and what to do, and tries again: %s', async (language) => {
    const { actions, user, store } = openPanel({ page: siteIdInFixture, language });
    const { panel } = messagesIn(language);
    await screen.findByText(siteTexts[language].plain.working);
    await settled();
    const problem = {
      file: 'basemap/roads',
      record: null,
      field: null,
      ...wording('读不到', 'not there', '再试', 'again'),
    };
    act(() => actions.siteReported(siteIdInFixture, { status: 'failed', problem }));
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText('basemap/roads')).toBeTruthy();
    expect(within(alert).getByText(panel.status.failedRemedy)).toBeTruthy();
    await expectNoBarrier();
    await user.click(within(alert).getByRole('button', { name: siteTexts[language].plain.retry }));
    expect(store.getState().session.sites[siteIdInFixture]?.status).toBe('working');
  });

  it('names what could not be read, and where every walk is a straight line', async () => {
    await openReport({ missing: ['water', 'green'], basis: 'straight' });
    expect(screen.getByText(texts.plain.missing('水面、绿地'))).toBeTruthy();
    expect(screen.getByText(texts.plain.straight)).toBeTruthy();
  });
});

describe('what is not known', () => {
  const walkless = {
    missing: ['water'] as const,
    places: siteReport().places.map((place) => ({ ...place, walk: null })),
    stations: siteReport().stations.map((station) => ({ ...station, walk: null })),
    metro: [],
  };

  it('is never counted as nought: without the waters nobody can tell what is walked to', async () => {
    const { user } = await openReport(walkless);
    const key = within(section(texts.key.label));
    expect(key.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `– ${texts.plain.unknown}${texts.key.noStation}`,
      `– ${texts.plain.unknown}${texts.key.places}`,
      `– ${texts.plain.unknown}${texts.key.stations}`,
    ]);
    const onFoot = within(section(texts.onFoot.title));
    expect(onFoot.getByText(texts.onFoot.unknown)).toBeTruthy();
    expect(onFoot.getByRole('button', { name: `10 分钟 ${texts.onFoot.notKnown}` })).toBeTruthy();
    await user.click(onFoot.getByRole('button', { name: '直线 1 公里 3 处' }));
    expect(onFoot.getByText(texts.onFoot.unknown)).toBeTruthy();
    expect(screen.getByText(texts.metro.unknown)).toBeTruthy();
    expect(screen.queryByText(texts.plain.stranded)).toBeNull();
  });

  it('differs from a point that nobody can walk from', async () => {
    await openReport({ ...walkless, missing: [], basis: 'straight' });
    expect(screen.getByText(texts.plain.stranded)).toBeTruthy();
    expect(screen.queryByText(texts.plain.straight)).toBeNull();
    expect(screen.getByText(texts.metro.none)).toBeTruthy();
    expect(within(section(texts.key.label)).getAllByText('0')).toHaveLength(3);
  });

  it('differs from what is not there: a park of a layer that was not read', async () => {
    await openReport({ missing: ['green'] });
    const rows = within(section(texts.nearest.title)).getAllByRole('row');
    expect(rows.at(-1)?.textContent).toBe(`${texts.nearest.park}${texts.plain.unknown}`);
  });
});

describe('ways on', () => {
  it('counts the plans of the zone, and leads to them', async () => {
    const { user, scene } = await openReport();
    await user.click(
      within(section(texts.plans.title)).getByRole('link', { name: /^大创智：规划与目标 1 条/ }),
    );
    expect(scene().selected).toBe('da-chuangzhi');
  });

  it('leads from a zone to the report at the point of its name, WGS-84', async () => {
    const { user, scene } = openPanel({ page: 'da-chuangzhi' });
    await user.click(screen.getByRole('link', { name: new RegExp(headTexts.zh.aroundArea) }));
    expect(scene().selected).toBe('site-12150600-3131100');
  });

  it('begins another choice, says how, and gives it up', async () => {
    const { user, store } = await openReport();
    await user.click(screen.getByRole('button', { name: texts.another }));
    expect(store.getState().session.choosingSite).toBe(true);
    expect(screen.getByText(new RegExp(headTexts.zh.byAddress))).toBeTruthy();
    await user.click(
      within(screen.getByRole('article')).getByRole('button', { name: messagesIn('zh').map.chooseCancel }),
    );
    expect(store.getState().session.choosingSite).toBe(false);
  });
});
