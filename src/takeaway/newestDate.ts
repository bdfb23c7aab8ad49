import type { Belt } from '../model/belt';
import { firstDay, lastDay } from '../model/calendar';
import type { PartialDate } from '../model/date';
import type { Subject } from '../model/subject';

/** Dates at which something was known; what is only expected or aimed at does not count. */
function datesOf({ record, type }: Subject): readonly PartialDate[] {
  if (type === 'observation') return record.kind === 'actual' ? [record.asOf] : [];
  return [
    record.asOf,
    ...('statusAsOf' in record ? [record.statusAsOf] : []),
    ...record.news.map(({ date }) => date),
    ...record.milestones.flatMap(({ kind, date }) => (kind === 'happened' ? [date] : [])),
    ...record.figures.flatMap(({ kind, asOf }) => (kind === 'actual' ? [asOf] : [])),
  ];
}

/**
 * Date of the facts: the newest day, month or year from which anything in them is known. Null where there are no facts.
 * @param today `YYYY-MM-DD`; a date that has not begun by then is left aside
 */
export function newestDate(belt: Belt, today: string): PartialDate | null {
  const known = belt.allSubjects().flatMap(datesOf);
  return known
    .filter((date) => firstDay(date) <= today)
    .reduce<PartialDate | null>(
      (newest, date) => (newest === null || lastDay(date) > lastDay(newest) ? date : newest),
      null,
    );
}
