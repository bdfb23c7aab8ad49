import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { measureIds } from '../../../src/analysis/areas/measures';
import { gapsCsv } from '../../../src/compare/gaps/gapsCsv';
import { hintsFor } from '../../../src/compare/gaps/hints';
import {
  cellStates,
  columnOf,
  countOf,
  type GapRow,
  hasGap,
  matrixOf,
  tally,
} from '../../../src/compare/gaps/matrix';
import { readingOf } from '../../../src/wording/reading';
import { belt } from '../../browser/belt';
import { measuredState } from './measures';

const today = '2026-06-30';
const ground = { reading: readingOf(belt, 'zh', today), measures: measuredState(belt), sites: {} };
const matrix = matrixOf(ground);
const zones = ['da-chuangzhi', 'binjiang', 'da-chuanggu', 'huan-tongji', 'fuxing-island'];
const columns = [...zones, 'yangpu'];

const row = (id: string): GapRow => {
  const found = matrix.rows.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};
const states = (id: string) => row(id).cells.map(({ state }) => state);

/** A file of the facts as plain JSON: counted below without any of the code that is tested. */
const json = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../geodata', file), 'utf8'));

interface RawObservation {
  readonly indicator: string;
  readonly area: string;
  readonly kind: string;
  readonly asOf: string;
}
interface RawDefinition {
  readonly id: string;
  readonly shelfLifeMonths: number;
}

/** Whole months between the end of a partial date and a day, counted on the fingers. */
function ageInMonths(asOf: string, day: string): number {
  const [year = 0, month = 12] = asOf.split('-').map(Number);
  const date = asOf.length === 10 ? Number(asOf.slice(8)) : new Date(Date.UTC(year, month, 0)).getUTCDate();
  const end = { year, month, date };
  const now = { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
  const months = (now.year - end.year) * 12 + now.month - end.month;
  return now.date > end.date ? months + 0.5 : months;
}

describe('the matrix of the published facts', () => {
  const { definitions, observations }: { definitions: RawDefinition[]; observations: RawObservation[] } =
    json('indicators.json');
  const newest = (indicator: string, area: string) =>
    observations
      .filter((o) => o.indicator === indicator && o.area === area && o.kind === 'actual')
      .sort((a, b) => (a.asOf.padEnd(10, '~') < b.asOf.padEnd(10, '~') ? 1 : -1))
      .at(0);

  it('has every defined indicator, every measure and no report', () => {
    const ids = matrix.rows.map(({ indicator }) => indicator.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of definitions) expect(ids).toContain(id);
    for (const id of measureIds) expect(ids).toContain(id);
    expect(matrix.rows.filter(({ indicator }) => indicator.basis === 'reported')).toEqual([]);
    expect(matrix.areas).toEqual(columns);
  });

  it.each(columns)('counts what is published of %s as the raw file has it', (area) => {
    const wanted = { published: 0, stale: 0, missing: 0 };
    for (const { id, shelfLifeMonths } of definitions) {
      const value = newest(id, area);
      const isOther = area === 'yangpu' && !observations.some((o) => o.indicator === id && o.area === area);
      if (isOther || (id === 'district-area' && area !== 'yangpu')) continue;
      if (value === undefined) wanted.missing += 1;
      else wanted[ageInMonths(value.asOf, today) > shelfLifeMonths ? 'stale' : 'published'] += 1;
    }
    const cells = columnOf(matrix, area).filter(
      (_, index) => matrix.rows[index]?.indicator.basis === 'published',
    );
    expect({
      published: tally(cells, 'published'),
      stale: tally(cells, 'stale'),
      missing: tally(cells, 'missing'),
    }).toEqual(wanted);
    expect(wanted.published + wanted.stale).toBeGreaterThan(area === 'da-chuanggu' ? -1 : 0);
  });

  it.each(zones)('counts the companies of %s as the raw files have them', (zone) => {
    const raw: { properties: { id: string; parent?: string | null } }[] = json('zones.geojson').features;
    const within = new Set([
      zone,
      ...raw.filter(({ properties }) => properties.parent === zone).map(({ properties }) => properties.id),
    ]);
    const places: { properties: { kind: string; areas: string[] } }[] = json('places.geojson').features;
    const companies = places.filter(
      ({ properties: { kind, areas } }) => kind === 'company' && areas.some((area) => within.has(area)),
    ).length;
    const value = row('count-company').cells.find(({ area }) => area === zone)?.value;
    expect(value).toMatchObject(
      companies === 0 ? { state: 'missing', why: 'notListed' } : { state: 'counted', value: companies },
    );
  });

  it('adds up, by row and by column', () => {
    const all = matrix.rows.flatMap(({ cells }) => cells);
    expect(all).toHaveLength(matrix.rows.length * columns.length);
    expect(cellStates.reduce((sum, state) => sum + tally(all, state), 0)).toBe(all.length);
    const byColumn = columns.map((area) => countOf(columnOf(matrix, area)).known);
    const byRow = matrix.rows.map(({ cells }) => countOf(cells).known);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(byColumn)).toBe(sum(byRow));
    expect(sum(byRow)).toBe(all.filter(({ value }) => value.state !== 'missing').length);
  });

  it('tells what does not apply from what is missing', () => {
    expect(states('district-area')).toEqual(['none', 'none', 'none', 'none', 'none', 'published']);
    expect(states('area')).toEqual(['measured', 'measured', 'measured', 'measured', 'measured', 'none']);
    expect(states('built-up-share').at(4)).toBe('missing');
    expect(states('zone-area').at(5)).toBe('none');
    expect(hasGap(row('area'))).toBe(false);
    expect(hasGap(row('built-up-share'))).toBe(true);
    expect(countOf(row('area').cells)).toEqual({ known: 5, all: 5 });
  });

  it('takes no target for a value', () => {
    expect(row('tech-contract-turnover').cells.at(5)?.value).toEqual({ state: 'missing', why: 'onlyTarget' });
  });

  it('counts nothing as missing while it is being measured', () => {
    const working = matrixOf({ ...ground, measures: { status: 'working' } });
    const cells = working.rows.find(({ indicator }) => indicator.id === 'area')?.cells ?? [];
    expect(cells.map(({ state }) => state).slice(0, 5)).toEqual(Array(5).fill('working'));
    expect(countOf(cells)).toEqual({ known: 0, all: 0 });
  });

  it('knows what there is instead: the district, parts and places, targets', () => {
    const areas = (values: readonly { record: { area: string } }[]) =>
      values.map(({ record }) => record.area);
    expect(areas(hintsFor('gdp', 'binjiang', belt).district)).toContain('yangpu');
    expect(areas(hintsFor('carrier-land-area', 'da-chuanggu', belt).parts)).toContain('changyang-campus');
    expect(hintsFor('tech-contract-turnover', 'yangpu', belt).targets).toHaveLength(1);
    expect(hintsFor('gdp', 'yangpu', belt).district).toEqual([]);
  });
});

describe('the matrix as a file', () => {
  const text = gapsCsv(matrix, belt);
  const { data, errors } = parse<Record<string, string>>(text.slice(1), { header: true });
  const at = (line: Record<string, string>, name: string) =>
    Object.entries(line).find(([heading]) => heading.split(' ').at(-1) === name)?.[1] ?? null;

  it('has a line for each cell, with a mark for spreadsheets and whole lines', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(matrix.rows.length * columns.length);
    expect(data.map((line) => at(line, 'state'))).toEqual(
      matrix.rows.flatMap(({ cells }) => cells.map(({ state }) => state)),
    );
  });

  it('gives every published value its citation and date, every gap its reason, and no gap a value', () => {
    for (const line of data) {
      const state = at(line, 'state');
      const isPublished = state === 'published' || state === 'stale';
      expect(at(line, 'citations') !== '', JSON.stringify(line)).toBe(isPublished);
      expect(at(line, 'asOf') !== '').toBe(isPublished);
      expect(at(line, 'why') !== '').toBe(state === 'missing' || state === 'none');
      expect(at(line, 'value') === '').toBe(state === 'missing' || state === 'none');
      expect(at(line, 'records') !== '').toBe(state === 'counted');
      expect(at(line, 'licence')).not.toBe('');
    }
  });

  it('lets no cell be taken for a formula', () => {
    for (const line of data)
      for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[\s]*[=+@\t\r]|^-(?!\d)/);
    const indicator = { ...row('gdp').indicator, name: { zh: '=1+1', en: '@cmd' } };
    const hostile = gapsCsv({ areas: columns, rows: [{ ...row('gdp'), indicator }] }, belt);
    expect(hostile).toContain('"\'=1+1"');
    expect(hostile).toContain('"\'@cmd"');
  });
});
