import type { Reading } from '../wording/reading';
import type { Column } from './column';
import type { RowGroup } from './row';
import { around } from './rows/around';
import { figures } from './rows/figures';
import { industries } from './rows/industries';
import { known } from './rows/known';
import { own } from './rows/own';
import { transport } from './rows/transport';
import { what } from './rows/what';

/** All that is compared in words, from top to bottom; indicators have rows of their own. */
export const rowGroups: readonly RowGroup[] = [what, figures, transport, around, industries, known, own];

/** The groups for these columns: what applies to none of them, or is said by their heads, is left out. */
export function applicableGroups(columns: readonly Column[], reading: Reading): readonly RowGroup[] {
  const applies = (row: RowGroup['rows'][number]) =>
    row.isSaid?.(columns) !== true &&
    columns.some((column) => {
      const cell = row.cell(column, reading);
      return !('why' in cell) || cell.why !== 'notApplicable';
    });
  return rowGroups
    .map((group) => ({ ...group, rows: group.rows.filter(applies) }))
    .filter(({ rows }) => rows.length > 0);
}
