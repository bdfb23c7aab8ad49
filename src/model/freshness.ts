import { lastDay, monthsLater } from './calendar';
import type { PartialDate } from './date';

/**
 * Whether a fact has outlived its shelf life (months) on a day (`YYYY-MM-DD`). A partial date counts from its
 * end: `2023` from 31 December 2023.
 */
export function isStale(asOf: PartialDate, shelfLifeMonths: number, today: string): boolean {
  return today > monthsLater(lastDay(asOf), shelfLifeMonths);
}
