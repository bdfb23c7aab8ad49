import { lastDay } from '../../model/calendar';
import type { Day } from './known';

/** The years that the timeline covers, both whole. */
export const firstYear = 2003;
export const lastYear = 2030;

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A stretch of time on an axis, from its first to its last day. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const wholeYears = (from: number, to: number): Span => ({ from: `${from}-01-01`, to: `${to}-12-31` });
export const timeline: Span = wholeYears(firstYear, lastYear);

/** Where a day lies in a span, 0–1; what lies outside is pinned to the edge and told so. */
export interface Spot {
  readonly at: number;
  readonly beyond: 'before' | 'after' | null;
}

export function spotOf(day: Day, { from, to }: Span): Spot {
  if (day < from) return { at: 0, beyond: 'before' };
  if (day > to) return { at: 1, beyond: 'after' };
  return { at: (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from)), beyond: null };
}

/** The first days of the years of a span that are worth a label: every one, or every so many. */
export function yearsOf({ from, to }: Span, every: number): readonly number[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index).filter((year) => year % every === 0);
}

/** Months since the timeline's first, 0 for January 2003. */
export const monthIndex = (day: Day): number =>
  Math.max(0, (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1);

/** Last day of the month of that index. */
export function monthEnd(index: number): Day {
  const month = String((index % 12) + 1).padStart(2, '0');
  return lastDay(`${firstYear + Math.floor(index / 12)}-${month}`);
}
