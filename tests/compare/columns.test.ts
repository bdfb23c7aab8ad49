import { describe, expect, it } from 'vitest';
import { columnsOf, mostColumns } from '../../src/compare/column';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readingOf } from '../../src/wording/reading';
import { rawFixture } from '../model/fixture';
import { siteIdInFixture, siteReport } from '../panels/siteReport';

const reading = readingOf(createBelt(parseFacts(rawFixture()).facts), 'zh', '2026-11-24');
const listed = (...ids: string[]) => ids.map((id) => ({ id, note: id === 'alpha' ? '近' : '' }));
const fiveZones = ['da-chuangzhi', 'binjiang', 'da-chuanggu', 'huan-tongji', 'fuxing-island'];

describe('what is compared', () => {
  it.each([
    ['nothing', []],
    ['one entry', ['alpha']],
    ['one entry that is known', ['alpha', 'nobody']],
  ])('is the five zones where the shortlist holds %s', (_held, ids) => {
    const { from, columns } = columnsOf(listed(...ids), {}, reading);
    expect(from).toBe('zones');
    expect(columns.map(({ id }) => id)).toEqual(fiveZones);
    expect(columns.every(({ note }) => note === null)).toBe(true);
  });

  it('is the shortlist in its order, without what nobody knows, at most five', () => {
    const { from, columns } = columnsOf(
      listed('alpha', 'nobody', 'binjiang', siteIdInFixture, 'beta', 'gamma', 'delta'),
      {},
      reading,
    );
    expect(from).toBe('list');
    expect(columns.map(({ id }) => id)).toEqual(['alpha', 'binjiang', siteIdInFixture, 'beta', 'gamma']);
    expect(columns).toHaveLength(mostColumns);
    expect(columns[0]?.note).toBe('近');
  });

  it('has the report of a site, of a place the report at its position, or the reason why not', () => {
    const report = siteReport();
    const sites = { 'site-12150300-3131000': { status: 'ready', report } } as const;
    const { columns } = columnsOf(
      listed('alpha', siteIdInFixture, 'gamma', 'binjiang', 'beta'),
      { ...sites, 'site-12154500-3126000': { status: 'working' } },
      reading,
    );
    expect(columns.map((column) => (typeof column.report === 'string' ? column.report : 'report'))).toEqual([
      'report',
      'working',
      'noSite',
      'notApplicable',
      'working',
    ]);
  });
});
