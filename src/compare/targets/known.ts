import type { Belt } from '../../model/belt';
import { firstDay, lastDay } from '../../model/calendar';
import type { Citation } from '../../model/citation';
import type { PartialDate } from '../../model/date';

/** `YYYY-MM-DD`; such texts sort by time. */
export type Day = string;

/**
 * The day from which something is known: the date of the earliest of its sources. Undated sources do not count while
 * another has a date; where none has one, what it says is taken as known from its own date. A date known to the month
 * or the year counts from its last day.
 * @param fallback the date of what is said
 */
export function knownOn(cites: readonly Citation[], belt: Belt, fallback: PartialDate): Day {
  const days = cites.flatMap(({ source }) => {
    const date = belt.source(source)?.date ?? null;
    return date === null ? [] : [lastDay(date)];
  });
  return days.sort().at(0) ?? lastDay(fallback);
}

const later = (...days: readonly Day[]): Day => [...days].sort().at(-1) ?? '';

/** As `knownOn`, for what happened: announced or not, it is not known to have happened before it can have. */
export const happenedKnownOn = (cites: readonly Citation[], belt: Belt, date: PartialDate): Day =>
  later(knownOn(cites, belt, date), firstDay(date));

/** Whether it is known on a day; null asks for all that is known. */
export const isKnown = ({ known }: { readonly known: Day }, asOf: Day | null): boolean =>
  asOf === null || known <= asOf;

/** A day that has not come yet asks for all that is known. */
export const effectiveDay = (asOf: Day | null, today: Day): Day | null =>
  asOf === null || asOf >= today ? null : asOf;
