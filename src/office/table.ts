import type { Column } from './column';
import type { GridCell } from './grid';
import type { Sheet } from './sheets/sheet';

/** A row below the heading, its cells by the field of their column. */
export type TableRow = { readonly row: number; readonly cells: ReadonlyMap<string, GridCell> };

/** A sheet of a workbook that was recognised as one of ours. */
export type Table<S extends Sheet = Sheet> = {
  readonly sheet: S;
  /** Its name in the workbook. */
  readonly title: string;
  /** Letter of each column that is there, by field. */
  readonly letters: ReadonlyMap<string, string>;
  readonly rows: readonly TableRow[];
};

/** The column in which a field of a record stands, by its path; null where it is the record as a whole. */
export function columnAt(columns: readonly Column[], path: string | null): Column | null {
  const field = (path ?? '')
    .replace(/#\d+/g, '')
    .replace(/^location\.(method|note)/, 'location.words')
    .replace(/^unit\.zh$/, 'unit')
    .replace(/^unit\.en$/, 'unitEnglish')
    .replace(/^location$/, 'location.precision');
  const position = /^geometry(?:\.coordinates#?(\d)?)?/.exec(path ?? '');
  if (position !== null) {
    const name = position[1] === '2' ? 'latitude' : 'longitude';
    return columns.find((column) => column.field === name) ?? null;
  }
  const exact = columns.find((column) => column.field === field);
  const around = columns.find(
    (column) =>
      field.startsWith(`${column.field}.`) || (field !== '' && column.field.startsWith(`${field}.`)),
  );
  return exact ?? around ?? null;
}
