import type { PartialDate } from './date';

/** Days are compared as `YYYY-MM-DD` text, which sorts by time and knows no time zone. */
type Day = string;

const pad = (part: number, width = 2) => String(part).padStart(width, '0');

/** Days of a month of 1–12; the zeroth day of the next month is the last of this one. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parts(
  date: PartialDate,
): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, month, day];
}

/** Last day that a partial date can mean: `2023-08` ends on 2023-08-31. */
export function lastDay(date: PartialDate): Day {
  const [year, month = 12, day = daysIn(year, month)] = parts(date);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** First day that a partial date can mean: `2023-08` starts on 2023-08-01. */
export function firstDay(date: PartialDate): Day {
  const [year, month = 1, day = 1] = parts(date);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** False for a day that its month does not have, such as 2023-02-30. */
export function dateExists(date: PartialDate): boolean {
  const [year, month, day] = parts(date);
  return month === undefined || day === undefined || day <= daysIn(year, month);
}

/** The day that many months later; cut to the month's last day where it is shorter. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month = 1, date = 1] = parts(day);
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${pad(laterYear, 4)}-${pad(laterMonth)}-${pad(Math.min(date, daysIn(laterYear, laterMonth)))}`;
}

/** The calendar day of a clock, in the clock's own time zone. */
export function calendarDay(clock: Date): Day {
  return `${pad(clock.getFullYear(), 4)}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}`;
}
