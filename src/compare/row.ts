import type { SiteReport } from '../analysis/report';
import type { CompareTexts } from '../i18n/messages/zh-compare';
import type { Reading } from '../wording/reading';
import { type Cell, missing } from './cell';
import type { Column } from './column';

/** One thing that is compared, across all columns. */
export interface Row {
  readonly key: keyof CompareTexts['rows'];
  /** How it was come by, where the figures do not say so themselves. */
  readonly method?: keyof CompareTexts['methods'];
  readonly cell: (column: Column, reading: Reading) => Cell;
  /** Whether the row only repeats what the heads of these columns say. */
  readonly isSaid?: (columns: readonly Column[]) => boolean;
}

export interface RowGroup {
  readonly key: keyof CompareTexts['groups'];
  /** How all of its rows were come by. */
  readonly method?: keyof CompareTexts['methods'];
  readonly rows: readonly Row[];
}

/** A cell out of the report round a site or place; where there is none, the reason. */
export const fromReport =
  (cell: (report: SiteReport, reading: Reading) => Cell): Row['cell'] =>
  ({ report }, reading) =>
    typeof report === 'string' ? missing(report) : cell(report, reading);
