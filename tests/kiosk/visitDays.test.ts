import { expect, it } from 'vitest';
import { type DayOfVisits, parseVisits, visitsCsv, withVisit, writeVisits } from '../../src/kiosk/visitDays';

const many = Array.from(
  { length: 450 },
  (_, index): DayOfVisits => ({
    day: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    visits: 123_456_789,
    touches: 987_654_321,
    longest: 86_400,
  }),
);

it('reads what it wrote', () => {
  const days = withVisit([], new Date('2026-11-26T12:00:00'), { touches: 5, seconds: 9 });
  expect(parseVisits(writeVisits(days))).toEqual(days);
});

it('keeps the last 400 days at most, and no more than 16 kB', () => {
  const text = writeVisits(many);
  expect(text.length).toBeLessThanOrEqual(16_000);
  const small = writeVisits(many.map((day) => ({ ...day, visits: 1, touches: 2, longest: 3 })));
  expect(parseVisits(small)).toHaveLength(400);
  expect(parseVisits(small).at(-1)?.day).toBe(many.at(-1)?.day);
  expect(parseVisits(text).at(-1)?.day).toBe(many.at(-1)?.day);
});

it.each([
  ['nothing', null],
  ['no JSON', '{"format":1'],
  ['another format', '{"format":2,"days":[["2026-11-26",1,1,1]]}'],
  ['a list', '[1]'],
])('takes %s for no days', (_, text) => {
  expect(parseVisits(text)).toEqual([]);
});

it('leaves out days that make no sense, and puts the rest in order', () => {
  const days = [
    ['2026-11-26', 2, 3, 4],
    ['yesterday', 1, 1, 1],
    ['2026-11-24', -1, 1, 1],
    ['2026-11-25', 1, 1, 1],
    null,
  ];
  expect(parseVisits(JSON.stringify({ format: 1, days })).map(({ day }) => day)).toEqual([
    '2026-11-25',
    '2026-11-26',
  ]);
});

it('writes a table for a spreadsheet', () => {
  expect(visitsCsv([{ day: '2026-11-26', visits: 2, touches: 3, longest: 4 }])).toBe(
    'day,visits,touches,longest_seconds\r\n2026-11-26,2,3,4',
  );
});
