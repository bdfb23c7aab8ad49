import * as v from 'valibot';
import { calendarDay } from '../model/calendar';

/** Visits of one day of the machine's calendar. */
export interface DayOfVisits {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly visits: number;
  readonly touches: number;
  /** Whole seconds from the first to the last touch of the longest visit. */
  readonly longest: number;
}

/** A year and a little, in as much as fits anywhere. */
const most = { days: 400, bytes: 16_000 } as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(
  v.strictTuple([v.pipe(v.string(), v.isoDate()), count, count, count]),
  v.transform(([day, visits, touches, longest]): DayOfVisits => ({ day, visits, touches, longest })),
);
const Stored = v.object({ format: v.literal(1), days: v.array(v.unknown()) });

/** What was written, oldest day first; a day that cannot be read is left out. Never throws. */
export function parseVisits(text: string | null): readonly DayOfVisits[] {
  let content: unknown = null;
  try {
    content = JSON.parse(text ?? 'null');
  } catch {
    return [];
  }
  const stored = v.safeParse(Stored, content);
  if (!stored.success) return [];
  const days = new Map<string, DayOfVisits>();
  for (const raw of stored.output.days) {
    const day = v.safeParse(Day, raw);
    if (day.success) days.set(day.output.day, day.output);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last days as text, as many as fit. */
export function writeVisits(days: readonly DayOfVisits[]): string {
  const rows = days
    .slice(-most.days)
    .map(({ day, visits, touches, longest }) => [day, visits, touches, longest] as const);
  const write = () => JSON.stringify({ format: 1, days: rows });
  let text = write();
  while (text.length > most.bytes && rows.length > 0) {
    rows.shift();
    text = write();
  }
  return text;
}

/** The days with one more visit that ended now. */
export function withVisit(
  days: readonly DayOfVisits[],
  now: Date,
  { touches, seconds }: { readonly touches: number; readonly seconds: number },
): readonly DayOfVisits[] {
  const day = calendarDay(now);
  const before = days.find((known) => known.day === day) ?? { day, visits: 0, touches: 0, longest: 0 };
  const after: DayOfVisits = {
    day,
    visits: before.visits + 1,
    touches: before.touches + touches,
    longest: Math.max(before.longest, seconds),
  };
  return [...days.filter((known) => known.day !== day), after].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** All days as CSV, for a spreadsheet. */
export const visitsCsv = (days: readonly DayOfVisits[]): string =>
  [
    'day,visits,touches,longest_seconds',
    ...days.map(({ day, visits, touches, longest }) => [day, visits, touches, longest].join(',')),
  ].join('\r\n');
