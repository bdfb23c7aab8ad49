import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Column, toCsv } from '../../src/takeaway/csv';
import { cellOf, readCsv } from './exported';

interface Row {
  readonly name: string;
  readonly value: number | null;
}
const columns: readonly Column<Row>[] = [
  { heading: '名称 name', cell: ({ name }) => name },
  { heading: '数值 value', cell: ({ value }) => value },
];
const row = (name: string, value: number | null = null): Row => ({ name, value });

/** Names that a spreadsheet program would run, as it sees them: first in a cell, or behind a separator that it honours. */
const hostile = [
  '=HYPERLINK("https://evil.example","click")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3+cmd|x',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u202e=1+1',
  '\u200b+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '-5',
  '+86 21 5555',
];

/** Names that try to leave their cell. */
const awkward = [
  '"quoted"',
  'a,b;c\td',
  'line\nbreak',
  'carriage\r\nreturn',
  '","=1+1',
  'ends with quote"',
  '\u202ertl\u202c',
  "'apostrophe",
  "'=kept as it is",
  '',
  ' spaces ',
  '大创智，“一廊”',
];

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8, ends lines with CRLF and has both languages in its headings', () => {
    const csv = toCsv(columns, [row('a', 1), row('b', 2)]);
    expect(csv).toBe('\ufeff"名称 name","数值 value"\r\n"a",1\r\n"b",2');
  });

  it.each(hostile)('marks %j', (name) => {
    const csv = toCsv(columns, [row(name)]);
    const { data } = Papa.parse<string[]>(csv);
    const cell = data[1]?.[0] ?? '';
    expect(cell).toBe(`'${name}`);
    expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
  });

  it.each([...hostile, ...awkward])('gives %j back', (name) => {
    const [read, ...more] = readCsv(toCsv(columns, [row(name, 3)]));
    expect(more).toEqual([]);
    expect(read && [cellOf(read, 'name'), cellOf(read, 'value')]).toEqual([name, '3']);
  });

  it.each(['a=b', '1+2+3+4', 'x@y', '约5', 'Da Chuangzhi', '5 - 3'])('leaves %j as it is', (name) => {
    expect(toCsv(columns, [row(name)])).toContain(`"${name}"`);
  });

  it.each([-5, -0.25, 0, 3e11, 31.29974, 1e-7])(
    'writes the number %d bare, to be read as a number',
    (value) => {
      const csv = toCsv(columns, [row('a', value)]);
      const { data } = Papa.parse<{ [key: string]: unknown }>(csv.slice(1), {
        header: true,
        dynamicTyping: true,
      });
      expect(data[0]?.['数值 value']).toBe(value);
    },
  );

  it('leaves the cell of a missing number empty', () => {
    expect(toCsv(columns, [row('a')])).toMatch(/"a",$/);
  });
});
