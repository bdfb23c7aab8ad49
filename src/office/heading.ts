import { type Column, headingOf, letterOf } from './column';
import type { Grid, GridCell } from './grid';
import { type Sheet, sheetTitle } from './sheets/sheet';

/** As compared: width, case and spaces do not count. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const headingText = ({ value }: GridCell) => comparable(typeof value === 'string' ? value : '');

const namesOf = (column: Column): readonly string[] =>
  [headingOf(column), column.name.zh, column.name.en, column.field].map(comparable);

/** Whether a sheet's own name is that of one of ours, in either language or by its key. */
export const isNamed = ({ name }: Grid, sheet: Sheet): boolean =>
  [sheetTitle(sheet), sheet.name.zh, sheet.name.en, sheet.key].map(comparable).includes(comparable(name));

export type Heading = {
  /** Index of the row, from zero. */
  readonly row: number;
  /** Index of each column that was found, by field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly strange: readonly { readonly letter: string; readonly text: string }[];
  readonly repeated: readonly { readonly letter: string; readonly text: string }[];
};

function read(cells: readonly GridCell[], row: number, sheet: Sheet): Heading {
  const columns = new Map<string, number>();
  const [strange, repeated]: [Heading['strange'][number][], Heading['repeated'][number][]] = [[], []];
  for (const [index, cell] of cells.entries()) {
    const heading = headingText(cell);
    if (heading === '') continue;
    const column = sheet.columns.find((known) => namesOf(known).includes(heading));
    const here = { letter: letterOf(index), text: String(cell.value).trim().slice(0, 40) };
    if (column === undefined) strange.push(here);
    else if (columns.has(column.field)) repeated.push(here);
    else columns.set(column.field, index);
  }
  return { row, columns, strange, repeated };
}

/** The heading of a sheet, wherever it stands in the first ten rows; null where fewer than two columns are known. */
export function headingIn({ rows }: Grid, sheet: Sheet): Heading | null {
  const found = rows.slice(0, 10).map((cells, row) => read(cells, row, sheet));
  const best = found.reduce<Heading | null>(
    (most, heading) => (heading.columns.size > (most?.columns.size ?? 1) ? heading : most),
    null,
  );
  const [key] = sheet.columns;
  return best !== null && key !== undefined && best.columns.has(key.field) ? best : null;
}
