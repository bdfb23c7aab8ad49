import { decodeCell } from './decode';
import { blankCell } from './grid';
import { at, type Json, put } from './json';
import type { Labels } from './labels';
import type { Mistake } from './mistake';
import { mistakeAt } from './mistakeAt';
import type { Table, TableRow } from './table';

/** A row as a flat record, before it takes the shape of the files. */
export type FlatRow = { readonly flat: Json; readonly mistakes: readonly Mistake[] };

/**
 * Reads the cells of a row.
 * @param published the record as it stands: entries whose column is missing in the workbook keep their value
 */
export function flatRow(
  table: Table,
  { row, cells }: TableRow,
  published: Json | null,
  labels: Labels,
): FlatRow {
  const before = published === null ? {} : table.sheet.flat(published);
  const mistakes: Mistake[] = [];
  let flat: Json = {};
  for (const column of table.sheet.columns) {
    if (column.kind === 'note') continue;
    const isThere = table.letters.has(column.field);
    const decoded = isThere
      ? decodeCell(column, cells.get(column.field) ?? blankCell, labels)
      : { value: at(before, column.field) ?? (column.blank === 'null' ? null : undefined) };
    if ('trouble' in decoded) mistakes.push(mistakeAt(table, row, column.field, null, decoded.trouble));
    else if (decoded.value !== undefined) flat = put(flat, column.field, decoded.value);
  }
  return { flat, mistakes };
}
