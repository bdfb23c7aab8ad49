import type { Box } from '../shape/box';

/** What an extract says about itself. */
export interface About {
  /** [west, south, east, north], where the file declares it. */
  bounds: Box | null;
  /** Day of the data (`YYYY-MM-DD`): the data base's date, else that of the newest edit. */
  date: string | null;
  /** Which of the two the date is. */
  dateIs: 'database' | 'newest edit' | null;
  program: string | null;
}
export const unknownAbout = (): About => ({ bounds: null, date: null, dateIs: null, program: null });

export const dayOf = (timestamp: string | undefined): string | null =>
  timestamp?.match(/^\d{4}-\d{2}-\d{2}(?=T)/)?.[0] ?? null;
