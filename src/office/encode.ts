import { writeCitations } from './citations';
import type { Column } from './column';
import { at, listOf } from './json';
import type { Labels } from './labels';
import type { SheetBase } from './sheets/sheet';

export type CellContent = string | number;
/** What stands in each column of a row, by the column's field; blank cells are empty texts. */
export type Row = ReadonlyMap<string, CellContent>;

/** A code with its Chinese word before it: `企业 company`. */
export const choiceLabel = (code: string, word: string): string => `${word} ${code}`;

const textOf = (value: unknown): CellContent =>
  typeof value === 'number' ? value : typeof value === 'string' ? value : '';

function cellOf(column: Column, value: unknown, { labelOf }: Labels): CellContent {
  switch (column.kind) {
    case 'choice':
    case 'choices': {
      const codes = column.kind === 'choice' ? [value] : listOf(value);
      const shown = codes.map((code) => {
        const word = typeof code === 'string' ? column.choices[code] : undefined;
        return word === undefined ? textOf(code) : choiceLabel(String(code), word);
      });
      return shown.join('; ');
    }
    case 'yesNo':
      return value === true ? '是 yes' : value === false ? '否 no' : '';
    case 'id':
      return column.list === 'own' || typeof value !== 'string' ? textOf(value) : labelOf(value);
    case 'ids': {
      const isLong = column.list === 'subjects';
      return listOf(value)
        .map((id) => (isLong ? textOf(id) : labelOf(String(id))))
        .join('; ');
    }
    case 'citations':
      return writeCitations(value);
    case 'note':
      return '';
    default:
      return textOf(value);
  }
}

/** The cells of a record. */
export function rowOf(sheet: SheetBase, record: unknown, labels: Labels): Row {
  const flat = sheet.flat(record);
  return new Map(
    sheet.columns.map((column) => [column.field, cellOf(column, at(flat, column.field), labels)]),
  );
}
