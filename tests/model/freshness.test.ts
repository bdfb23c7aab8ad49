import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { calendarDay, dateExists, lastDay } from '../../src/model/calendar';
import { parseFacts } from '../../src/model/facts';
import type { Figure, Milestone } from '../../src/model/figure';
import { isDated, isFigureDated, isStale, isStepDated } from '../../src/model/freshness';
import { measureOf } from '../../src/model/freshness-kinds';
import { changed } from './change';
import { rawFixture } from './fixture';

describe('freshness', () => {
  it.each([
    ['2023-08-17', 12, '2024-08-17', false],
    ['2023-08-17', 12, '2024-08-18', true],
    ['2023-08', 12, '2024-08-31', false],
    ['2023-08', 12, '2024-09-01', true],
    ['2023', 24, '2025-12-31', false],
    ['2023', 24, '2026-01-01', true],
    ['2023-08-31', 6, '2024-02-29', false],
    ['2023-08-31', 6, '2024-03-01', true],
    ['2023-08-31', 0, '2023-08-31', false],
    ['2023-08', 0, '2023-09-01', true],
  ])('as of %s, good for %i months, on %s: stale is %s', (asOf, months, today, stale) => {
    expect(isStale(asOf, months, today)).toBe(stale);
  });
});

type Change = readonly ['places' | 'plans' | 'indicators', readonly (string | number)[], unknown];
const alpha = ['features', 0, 'properties'];

/** Whether a record of the fixture is dated on a day, after changes. */
function dated(id: string, today: string, ...changes: readonly Change[]): boolean {
  const raw = changes.reduce((facts, [file, path, value]) => changed(facts, file, path, value), rawFixture());
  const belt = createBelt(parseFacts(raw).facts);
  const subject = belt.subject(id);
  if (subject === undefined) throw new Error(`No record ${id}`);
  return isDated(subject, today, belt.facts.shelfLives);
}

describe('a record', () => {
  it('counts from the date of its status where it has one', () => {
    expect(dated('alpha', '2026-08-31')).toBe(false);
    expect(dated('alpha', '2026-09-01')).toBe(true);
    expect(dated('alpha', '2026-09-01', ['places', [...alpha, 'statusAsOf'], '2025-01'])).toBe(false);
    expect(dated('alpha', '2026-09-01', ['places', [...alpha, 'asOf'], '2026-01'])).toBe(true);
  });

  it('goes by its status', () => {
    const works: Change = ['places', [...alpha, 'status'], 'under-construction'];
    expect(dated('alpha', '2024-08-31', works)).toBe(false);
    expect(dated('alpha', '2024-09-01', works)).toBe(true);
  });

  it('of a plan is dated when the term that it names is over, even before its months are', () => {
    expect(dated('goals', '2025-08-17', ['plans', [1, 'period'], null])).toBe(false);
    expect(dated('goals', '2025-08-18', ['plans', [1, 'period'], null])).toBe(true);
    const short: Change = ['plans', [1, 'period'], { from: null, to: '2023-12' }];
    expect(dated('goals', '2023-12-31', short)).toBe(false);
    expect(dated('goals', '2024-01-01', short)).toBe(true);
  });

  it('that happened never goes out of date, its term over or not', () => {
    expect(dated('goals', '2099-01-01', ['plans', [1, 'status'], 'completed'])).toBe(false);
  });

  it('of an indicator goes by its indicator, and a target never', () => {
    expect(dated('companies-2023', '2025-08-31')).toBe(false);
    expect(dated('companies-2023', '2025-09-01')).toBe(true);
    expect(dated('companies-2025-target', '2099-01-01')).toBe(false);
    const forecast: Change = ['indicators', ['observations', 1, 'kind'], 'forecast'];
    expect(dated('companies-2025-target', '2025-08-31', forecast)).toBe(false);
    expect(dated('companies-2025-target', '2025-09-01', forecast)).toBe(true);
  });

  it.each([['binjiang'], ['the-corridor'], ['ai']])('of another type (%s) has its own months', (id) => {
    expect(dated(id, '2028-08-17')).toBe(false);
    expect(dated(id, '2028-08-18')).toBe(true);
  });

  it('of which no shelf life is known is never called dated', () => {
    const belt = createBelt(parseFacts(rawFixture()).facts);
    for (const subject of belt.allSubjects())
      if (subject.type !== 'observation') expect(isDated(subject, '2099-01-01', [])).toBe(false);
  });
});

const lives = parseFacts(rawFixture()).facts.shelfLives;
const text = { zh: '数', en: 'Number' };
const figure = (kind: Figure['kind'], unit: Figure['unit']): Figure => ({
  label: text,
  value: 1,
  qualifier: 'exact',
  unit,
  kind,
  asOf: '2023-08',
  cites: [],
});
const step = (kind: Milestone['kind'], date: string): Milestone => ({ date, text, kind, cites: [] });

describe('inside a record', () => {
  it('actual figures and forecasts age, targets do not', () => {
    const on = (kind: Figure['kind'], today: string) => isFigureDated(figure(kind, 'rmb'), today, lives);
    expect([on('actual', '2025-08-31'), on('actual', '2025-09-01')]).toEqual([false, true]);
    expect(on('forecast', '2025-09-01')).toBe(true);
    expect(on('target', '2099-01-01')).toBe(false);
  });

  it('what was expected is dated once its day has gone by, what happened never', () => {
    expect(isStepDated(step('expected', '2025'), '2025-12-31', lives)).toBe(false);
    expect(isStepDated(step('expected', '2025'), '2026-01-01', lives)).toBe(true);
    expect(isStepDated(step('happened', '2005'), '2026-01-01', lives)).toBe(false);
  });

  it.each<[Figure['unit'], string]>([
    ['ha', 'size'],
    ['km2', 'size'],
    ['t', 'size'],
    ['rmb-per-m2-day', 'rent'],
    ['rmb', 'value'],
    ['percent', 'value'],
    [{ zh: '家', en: 'companies' }, 'value'],
  ])('the unit %j measures a %s', (unit, measure) => {
    expect(measureOf(unit)).toBe(measure);
  });
});

describe('the calendar', () => {
  it('ends a partial date on its last day', () => {
    expect(['2024', '2024-02', '2023-02', '2023-02-03'].map(lastDay)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2023-02-28',
      '2023-02-03',
    ]);
  });

  it('knows days that do not exist', () => {
    expect(['2023', '2023-11', '2024-02-29'].every(dateExists)).toBe(true);
    expect(['2023-02-29', '2023-11-31'].some(dateExists)).toBe(false);
  });

  it('reads the local day of a clock', () => {
    expect(calendarDay(new Date(2026, 0, 4, 23, 59))).toBe('2026-01-04');
  });
});
