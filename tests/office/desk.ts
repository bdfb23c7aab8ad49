import type { Cell, CellValue, WriteSheet } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { letterOf } from '../../src/office/column';
import { sheetOf } from '../../src/office/sheets/all';
import { type SheetKey, sheetTitle } from '../../src/office/sheets/sheet';

/** What an office types into a cell: a value, or a formula with what it last came to. */
export type Typed =
  | CellValue
  | { readonly formula: string; readonly result: CellValue }
  | { readonly percent: number };
type Line = Map<string, Typed>;

/** A workbook open on a clerk's desk: rows by the fields of their columns, to be changed at will. */
export class Desk {
  readonly #sheets = new Map<SheetKey, Line[]>();

  /** @param bytes an exported workbook */
  static async open(bytes: Uint8Array): Promise<Desk> {
    const desk = new Desk();
    const { sheets } = await readXlsx(bytes);
    for (const key of [
      'places',
      'plans',
      'figures',
      'milestones',
      'news',
      'indicators',
      'observations',
      'sources',
    ] as const) {
      const definition = sheetOf(key);
      const rows =
        sheets.find(({ name }) => definition !== undefined && name === sheetTitle(definition))?.rows ?? [];
      const lines = rows
        .slice(1)
        .map(
          (row): Line => new Map(definition?.columns.map(({ field }, index) => [field, row[index] ?? null])),
        );
      desk.#sheets.set(key, lines);
    }
    return desk;
  }

  lines(key: SheetKey): Line[] {
    return this.#sheets.get(key) ?? [];
  }

  /** The row of a record, by its id. */
  line(key: SheetKey, id: string): Line {
    const found = this.lines(key).find((line) => line.get('id') === id);
    if (found === undefined) throw new Error(`no ${id} in ${key}`);
    return found;
  }

  add(key: SheetKey, cells: Readonly<Record<string, Typed>>): Line {
    const line: Line = new Map(Object.entries(cells));
    this.lines(key).push(line);
    return line;
  }

  remove(key: SheetKey, line: Line): void {
    this.#sheets.set(
      key,
      this.lines(key).filter((other) => other !== line),
    );
  }

  /** Where a row stands now: name of its sheet, and the cell of a field. */
  cell(key: SheetKey, line: Line | null, field: string | null): string {
    const definition = sheetOf(key);
    if (definition === undefined) return '';
    const column = definition.columns.findIndex((known) => known.field === field);
    const row = line === null ? '' : this.lines(key).indexOf(line) + 2;
    return `${sheetTitle(definition)} ${column < 0 ? '' : letterOf(column)}${row}`;
  }

  /** The workbook, saved as any spreadsheet program would. */
  save(): Promise<Uint8Array> {
    const sheets = [...this.#sheets].map(([key, lines]): WriteSheet => {
      const definition = sheetOf(key);
      const columns = definition?.columns ?? [];
      const cells = new Map<string, Partial<Cell>>();
      const rows = lines.map((line, row) =>
        columns.map(({ field }, column): CellValue => {
          const typed = line.get(field) ?? null;
          if (typed === null || typeof typed !== 'object' || typed instanceof Date) return typed;
          const at = `${row + 1},${column}`;
          if ('percent' in typed)
            cells.set(at, { value: typed.percent, type: 'number', style: { numFmt: '0%' } });
          else
            cells.set(at, {
              type: 'formula',
              formula: typed.formula,
              formulaResult: typed.result,
              value: typed.result,
            });
          return null;
        }),
      );
      return {
        name: definition === undefined ? key : sheetTitle(definition),
        rows: [columns.map(({ name }) => `${name.zh} ${name.en}`), ...rows],
        cells,
      };
    });
    return writeXlsx({ sheets });
  }
}
