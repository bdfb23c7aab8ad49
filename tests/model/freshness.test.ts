import { describe, expect, it } from 'vitest';
import { calendarDay, dateExists, lastDay } from '../../src/model/calendar';
import { isStale } from '../../src/model/freshness';

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
  ])('as of %s, good for %i months, on %s: stale is %s', (asOf, months, today, stale) => {
    expect(isStale(asOf, months, today)).toBe(stale);
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
