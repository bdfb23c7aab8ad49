import type { Wording } from '../model/problem';
import { forClerks } from './clerkWords';
import type { Mistake } from './mistake';
import { columnAt, type Table } from './table';

/**
 * Puts a wording into the cell of a row.
 * @param path dotted path in the record, such as `cites#2.source`; null for the whole row
 */
export function mistakeAt(
  { sheet, title, letters }: Table,
  row: number | null,
  path: string | null,
  record: string | null,
  wording: Wording,
): Mistake {
  const column = columnAt(sheet.columns, path);
  return {
    sheet: title,
    row,
    column: column === null ? null : { letter: letters.get(column.field) ?? '', heading: column.name },
    record,
    ...forClerks(wording, column),
  };
}
