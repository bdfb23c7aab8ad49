import type { Cell, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { RawFacts } from '../../model/facts';
import { headingOf, type ListName, letterOf, listNames } from '../column';
import { contentsOf, type SheetContent } from '../contents';
import type { CellContent } from '../encode';
import { guideLines, guideRows, guideWidths } from '../guide';
import { listHeadings, listsIn } from '../lists';
import { guideTitle, listsTitle } from '../recognise';
import { isChild, sheetTitle } from '../sheets/sheet';
import { headingStyle, proseStyle, styleOf } from './style';
import { validationOf } from './validation';

const heading = (value: string): Partial<Cell> => ({ value, type: 'string', style: headingStyle });

const blankAsNull = (content: CellContent | undefined) => (content === '' ? null : (content ?? null));

function sheetOf({ sheet, rows }: SheetContent, lengths: ReadonlyMap<ListName, number>): WriteSheet {
  const { columns } = sheet;
  return {
    name: sheetTitle(sheet),
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [
      columns.map(headingOf),
      ...rows.map((row) => columns.map(({ field }) => blankAsNull(row.get(field)))),
    ],
    cells: new Map(columns.map(({ name }, index) => [`0,${index}`, heading(`${name.zh}\n${name.en}`)])),
    freezePane: { rows: 1, columns: isChild(sheet) ? 2 : 1 },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
    rowDefs: new Map([[0, { height: 32 }]]),
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, lengths)),
  };
}

function guideSheet(version: string | null): WriteSheet {
  const rows = guideRows(version);
  return {
    name: guideTitle,
    columns: guideWidths.map((width) => ({ width, style: proseStyle })),
    rows: rows.map(({ cells }) => [...cells]),
    cells: new Map(
      rows.flatMap(({ isHeading, cells }, row) =>
        cells.map((value, column): [string, Partial<Cell>] => [
          `${row},${column}`,
          isHeading ? heading(value) : { value, type: 'string', style: proseStyle },
        ]),
      ),
    ),
    rowDefs: new Map(rows.map((row, index) => [index, { height: 16 * guideLines(row) + 2 }])),
  };
}

function listSheet(lists: Readonly<Record<ListName, readonly string[]>>): WriteSheet {
  const longest = Math.max(...listNames.map((name) => lists[name].length));
  const headings = listNames.map((name) => `${listHeadings[name].zh} ${listHeadings[name].en}`);
  return {
    name: listsTitle,
    columns: listNames.map(() => ({ width: 34, style: { numFmt: '@' } })),
    rows: [
      headings,
      ...Array.from({ length: longest }, (_, row) => listNames.map((name) => lists[name][row] ?? null)),
    ],
    cells: new Map(headings.map((value, column) => [`0,${column}`, heading(value)])),
    freezePane: { rows: 1 },
  };
}

/**
 * The facts as a workbook (.xlsx): a guide, a sheet for each kind of record, and the lists of the drop-downs.
 * @param version of the published facts that these are, or are a draft of; null where they were not published
 */
export function writeWorkbook(raw: RawFacts, version: string | null = null): Promise<Uint8Array> {
  const lists = listsIn(raw);
  const lengths = new Map(listNames.map((name) => [name, lists[name].length]));
  return writeXlsx({
    sheets: [
      guideSheet(version),
      ...contentsOf(raw).map((content) => sheetOf(content, lengths)),
      listSheet(lists),
    ],
    properties: { title: '杨浦科创带事实 Facts of the Yangpu innovation belt' },
  });
}
