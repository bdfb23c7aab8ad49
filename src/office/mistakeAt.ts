import type { Wording } from '../model/problem';
import type { Column } from './column';
import type { Mistake } from './mistake';
import { columnAt, type Table } from './table';

/** Remedies of the door that speak of the files' own notation mean nothing in a workbook. */
const speaksOfFiles = /null|geometry|location|[{}[\]]|\.json|readAs|news|milestones/;

/** The wording for a cell: where its remedy speaks of files, the column's own advice takes its place. */
function forClerks({ problem, remedy }: Wording, column: Column | null): Wording {
  return column !== null && speaksOfFiles.test(remedy.zh)
    ? { problem, remedy: column.help }
    : { problem, remedy };
}

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
