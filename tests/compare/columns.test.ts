import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/compare/column';
import type { Ground } from '../../src/compare/model/ground';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { mostCompared, nothingCompared } from '../../src/store/comparing';
import { readingOf } from '../../src/wording/reading';
import { rawFixture } from '../model/fixture';
import { siteIdInFixture, siteReport } from '../panels/siteReport';

const reading = readingOf(createBelt(parseFacts(rawFixture()).facts), 'zh', '2026-11-24');
const grounds = (sites: Ground['sites'] = {}): Ground => ({ reading, measures: { status: 'idle' }, sites });
const chosen = (shortlist: ReturnType<typeof listed>, ids: readonly string[] = []) => ({
  shortlist,
  comparing: { ...nothingCompared, ids },
});
const listed = (...ids: string[]) => ids.map((id) => ({ id, note: id === 'alpha' ? '近' : '' }));
const fiveZones = ['da-chuangzhi', 'binjiang', 'da-chuanggu', 'huan-tongji', 'fuxing-island'];

describe('what is compared', () => {
  it.each([
    ['nothing', []],
    ['one entry', ['alpha']],
    ['one entry that is known', ['alpha', 'nobody']],
  ])('is the five zones where the shortlist holds %s', (_held, ids) => {
    const { from, columns } = columnsOf(chosen(listed(...ids)), grounds());
    expect(from).toBe('zones');
    expect(columns.map(({ id }) => id)).toEqual(fiveZones);
    expect(columns.every(({ note }) => note === null)).toBe(true);
  });

  it('is the shortlist in its order, without what nobody knows, at most five', () => {
    const { from, columns } = columnsOf(
      chosen(listed('alpha', 'nobody', 'binjiang', siteIdInFixture, 'beta', 'gamma', 'delta')),
      grounds(),
    );
    expect(from).toBe('list');
    expect(columns.map(({ id }) => id)).toEqual(['alpha', 'binjiang', siteIdInFixture, 'beta', 'gamma']);
    expect(columns).toHaveLength(mostCompared);
    expect(columns[0]?.note).toBe('近');
  });

  it('is what the visitor chose, in that order, with the notes of what is kept', () => {
    const { from, columns } = columnsOf(chosen(listed('alpha', 'beta'), ['binjiang', 'alpha']), grounds());
    expect(from).toBe('choice');
    expect(columns.map(({ id, note }) => [id, note])).toEqual([
      ['binjiang', null],
      ['alpha', '近'],
    ]);
  });

  it('falls back to the shortlist where fewer than two of the chosen are known', () => {
    const { from } = columnsOf(chosen(listed('alpha', 'beta'), ['binjiang', 'nobody']), grounds());
    expect(from).toBe('list');
  });

  it('has the report of a site, of a place the report at its position, or the reason why not', () => {
    const report = siteReport();
    const sites = { 'site-12150300-3131000': { status: 'ready', report } } as const;
    const { columns } = columnsOf(
      chosen(listed('alpha', siteIdInFixture, 'gamma', 'binjiang', 'beta')),
      grounds({ ...sites, 'site-12154500-3126000': { status: 'working' } }),
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
