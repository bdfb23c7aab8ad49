import type { Wording } from '../model/problem';
import { type Column, headingOf, letterOf } from './column';
import { blankCell, type Grid, type GridCell, isBlank } from './grid';
import { comparable, type Heading, headingIn, isNamed } from './heading';
import { limits } from './limits';
import type { Mistake } from './mistake';
import * as remarks from './remarks';
import { allSheets } from './sheets/all';
import type { Sheet } from './sheets/sheet';
import type { Table, TableRow } from './table';

/** Names of sheets that the export writes for people only. */
export const guideTitle = '说明 Read me';
export const listsTitle = '名录 Lists';
const forPeople = [guideTitle, listsTitle].map(comparable);

/** What was recognised, with remarks (which hold nothing back) and mistakes (sheets that could not be read). */
export type Recognised = {
  readonly tables: readonly Table[];
  readonly remarks: readonly Mistake[];
  readonly mistakes: readonly Mistake[];
};

const about = (sheet: string | null, wording: Wording, column: Mistake['column'] = null): Mistake => ({
  sheet,
  row: null,
  column,
  record: null,
  ...wording,
});

/** The sheet that a grid holds: by its name, else by its heading, of which most columns must be known. */
function sheetIn(grid: Grid): Sheet | null {
  const named = allSheets.find((sheet) => isNamed(grid, sheet));
  if (named !== undefined) return named;
  const scores = allSheets.map((sheet) => ({ sheet, size: headingIn(grid, sheet)?.columns.size ?? 0 }));
  const best = scores.reduce((most, score) => (score.size > most.size ? score : most));
  return best.size * 2 > best.sheet.columns.length ? best.sheet : null;
}

function rowsBelow({ rows }: Grid, { row: top, columns }: Heading): readonly TableRow[] {
  return rows.slice(top + 1).flatMap((line, index): TableRow[] => {
    const cells = new Map<string, GridCell>();
    for (const [field, column] of columns) cells.set(field, line[column] ?? blankCell);
    const isEmpty = [...cells].every(([field, cell]) => field === 'notes' || isBlank(cell));
    return isEmpty ? [] : [{ row: top + index + 2, cells }];
  });
}

const isNeeded = ({ kind, isLater }: Column) => kind !== 'note' && isLater !== true;

function tableOf(grid: Grid, sheet: Sheet): { table: Table | null; remarks: Mistake[]; mistakes: Mistake[] } {
  const heading = headingIn(grid, sheet);
  if (heading === null)
    return { table: null, remarks: [], mistakes: [about(grid.name, remarks.noHeading(sheet))] };
  const letters = new Map([...heading.columns].map(([field, index]) => [field, letterOf(index)]));
  const rows = rowsBelow(grid, heading);
  if (rows.length > limits.rows)
    return { table: null, remarks: [], mistakes: [about(grid.name, remarks.tooManyRows(limits.rows))] };
  const at = (letter: string, text: string) => ({ letter, heading: { zh: text, en: text } });
  const said = [
    ...(grid.isHidden ? [about(grid.name, remarks.hiddenSheet)] : []),
    ...heading.strange.map(({ letter, text }) =>
      about(grid.name, remarks.strangeColumn(text), at(letter, text)),
    ),
    ...heading.repeated.map(({ letter, text }) =>
      about(grid.name, remarks.repeatedColumn(text), at(letter, text)),
    ),
    ...sheet.columns
      .filter((column) => isNeeded(column) && !letters.has(column.field))
      .map((column) => about(grid.name, remarks.missingColumn(column), at('', headingOf(column)))),
  ];
  return { table: { sheet, title: grid.name, letters, rows }, remarks: said, mistakes: [] };
}

/** Finds our sheets in a workbook, whatever their order and that of their columns. Never throws. */
export function recognise(grids: readonly Grid[]): Recognised {
  const found = new Map<Sheet, Table | null>();
  const [said, mistakes]: [Mistake[], Mistake[]] = [[], []];
  for (const grid of grids) {
    if (forPeople.includes(comparable(grid.name)) || grid.rows.every((row) => row.every(isBlank))) continue;
    const sheet = sheetIn(grid);
    if (sheet === null) said.push(about(grid.name, remarks.strangeSheet));
    else if (found.has(sheet)) said.push(about(grid.name, remarks.secondSheet(sheet)));
    else {
      const read = tableOf(grid, sheet);
      found.set(sheet, read.table);
      said.push(...read.remarks);
      mistakes.push(...read.mistakes);
    }
  }
  for (const sheet of allSheets) if (!found.has(sheet)) said.push(about(null, remarks.missingSheet(sheet)));
  return { tables: [...found.values()].flatMap((table) => table ?? []), remarks: said, mistakes };
}
