import Papa from 'papaparse';
import { type Wording, wording } from '../../model/problem';
import type { Grid } from '../grid';
import { refusals, Unreadable } from '../xlsx/inspect';
import { type Encoding, textIn } from './decode';
import { unguard } from './guard';

const notUtf8 = (encoding: Encoding): Wording =>
  wording(
    `文件不是 UTF-8，按 ${encoding === 'gb18030' ? 'GBK（GB18030）' : encoding.toUpperCase()} 读入`,
    `the file is not UTF-8; it was read as ${encoding === 'gb18030' ? 'GBK (GB18030)' : encoding.toUpperCase()}`,
    '请看一看汉字是否正确；下次另存为“CSV UTF-8”',
    'see whether the Chinese is right; next time save it as "CSV UTF-8"',
  );

/** The sign that parts the columns, by the first line: a heading has no numbers with commas. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const lastPart = (file: string) => file.split(/[\\/]/).at(-1) ?? file;

/**
 * A CSV file as one sheet, named after the file.
 * @throws Unreadable for what is no text
 */
export function readCsvFile(
  bytes: Uint8Array,
  file: string,
): { readonly grid: Grid; readonly remark: Wording | null } {
  const decoded = textIn(bytes);
  if (decoded === null) throw new Unreadable(refusals.broken);
  const text = decoded.text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  return {
    grid: {
      name: lastPart(file).replace(/\.[^.]*$/, ''),
      isHidden: false,
      rows: data.map((row) => row.map((value) => ({ value: unguard(value) }))),
    },
    remark: decoded.encoding === 'utf-8' ? null : notUtf8(decoded.encoding),
  };
}
