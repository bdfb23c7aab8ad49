import { unparse } from 'papaparse';

/** What a cell may hold; null is an empty cell. */
type Cell = string | number | boolean | null;

/** A column: its heading and what stands in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Cell;
}

/**
 * Texts that a spreadsheet program might take for a formula (OWASP, CSV injection): those that begin with = + - @,
 * also full-width or behind white space and invisible characters, or with a tab or a line break. A text that begins
 * with an apostrophe is marked too, so that the mark can be taken off again without a doubt.
 */
const marked = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠']|[\t\r\n])/u;

/** UTF-8 with this mark is read rightly by Excel. */
const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180): UTF-8 with BOM, CRLF, texts in quotes, numbers bare and with a point. A text that might
 * be a formula has one apostrophe before it, and only such a text: whoever reads the file takes off one apostrophe
 * from every cell that begins with one. Numbers are never marked, negative ones neither.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const quotes = (value: unknown) => typeof value === 'string' && value !== '';
  return byteOrderMark + unparse(lines, { newline: '\r\n', quotes, escapeFormulae: marked });
}
