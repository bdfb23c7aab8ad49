import { parse } from 'papaparse';
import { wording } from '../model/problem';
import type { Text } from '../model/text';
import { type Columns, coordinateColumns, distinct } from './csvColumns';
import { type Decoded, decodeText } from './decode';
import { assertFewFeatures, draftOf, type Found } from './draft';
import { limits } from './limits';
import { layerName, plainText } from './plainText';
import { Refusal } from './refusal';
import type { Draft } from './upload';

const noColumns = (header: readonly string[]) => {
  const shown = header.slice(0, 8).map((heading) => plainText(heading, 24));
  const more = header.length > shown.length ? '…' : '';
  return wording(
    `没有找到经纬度两列；表头有：${shown.join('、')}${more}`,
    `no columns of longitude and latitude were found; the headings are: ${shown.join(', ')}${more}`,
    '请把这两列命名为 lng 和 lat（或 经度 和 纬度）',
    'name the two columns lng and lat (or longitude and latitude)',
  );
};

const tooManyColumns = (count: number) =>
  wording(
    `表头有 ${count} 列，最多 ${limits.columnsInCsv} 列`,
    `the header has ${count} columns, the most is ${limits.columnsInCsv}`,
    '请只留用得到的列',
    'keep only the columns that are needed',
  );

const noRows = wording(
  '只有表头，没有数据行',
  'there is a header but no row',
  '请选有数据行的文件',
  'choose a file that has rows',
);

/** Signs that may part the columns. The first line decides: a header has no numbers with commas. */
const signs = [',', ';', '\t'] as const;

function separatorOf(firstLine: string): string {
  const counts = signs.map((sign) => ({ sign, count: firstLine.split(sign).length - 1 }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

function coordinateOf(cell: string, column: string, decimalComma: boolean): number {
  const plain = cell
    .normalize('NFKC')
    .trim()
    .replace(/°?\s*[EN]?$/i, '');
  const written = decimalComma ? plain.replace(',', '.') : plain;
  const value = number.test(written) ? Number(written) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new Refusal(
    wording(
      cell.trim() === '' ? '坐标是空的' : `坐标不是有效的数：“${plainText(cell, 24)}”`,
      cell.trim() === ''
        ? 'the coordinate is empty'
        : `the coordinate is no valid number: "${plainText(cell, 24)}"`,
      '请写成十进制度数，如 121.5101',
      'write decimal degrees, such as 121.5101',
    ),
    column,
  );
}

/** The point of a row; null where both cells are empty, a refusal where they say no position. */
function pointOf(
  row: readonly string[],
  columns: Columns,
  names: readonly string[],
  comma: boolean,
): unknown {
  const cells = [row[columns.longitude] ?? '', row[columns.latitude] ?? ''] as const;
  if (cells.every((cell) => cell.trim() === '')) return null;
  try {
    const coordinates = [
      coordinateOf(cells[0], names[columns.longitude] ?? '', comma),
      coordinateOf(cells[1], names[columns.latitude] ?? '', comma),
    ];
    return { type: 'Point', coordinates };
  } catch (error) {
    return error;
  }
}

const separatorNames: Readonly<Record<string, Text>> = {
  ',': { zh: '逗号', en: 'commas' },
  ';': { zh: '分号', en: 'semicolons' },
  '\t': { zh: '制表符', en: 'tabs' },
};

const readingNote = (separator: string, encoding: Decoded['encoding'], x: string, y: string): Text => ({
  zh: `经度取自“${x}”列，纬度取自“${y}”列；以${separatorNames[separator]?.zh ?? ''}分列，编码 ${encoding.toUpperCase()}。`,
  en: `Longitude is taken from the column "${x}", latitude from "${y}"; columns are parted by ${separatorNames[separator]?.en ?? ''}, encoding ${encoding.toUpperCase()}.`,
});

const repeatedNote: Text = {
  zh: '有同名的列，后面的已编号区分。',
  en: 'Some columns have the same name; the later ones were numbered.',
};

/** A table with a header as points. @throws Refusal when the whole file cannot be taken */
export function readCsv(bytes: Uint8Array, file: string): Draft {
  const { text, encoding } = decodeText(bytes);
  const content = text.trimStart();
  const separator = separatorOf(content.split(/\r?\n|\r/, 1)[0] ?? '');
  const options = { delimiter: separator, skipEmptyLines: 'greedy' } as const;
  const columnCount = parse<string[]>(content, { ...options, preview: 1 }).data[0]?.length ?? 0;
  if (columnCount > limits.columnsInCsv) throw new Refusal(tooManyColumns(columnCount));
  const [header = [], ...rows] = parse<string[]>(content, options).data;
  const columns = coordinateColumns(header);
  if (columns === null) throw new Refusal(noColumns(header));
  if (rows.length === 0) throw new Refusal(noRows);
  assertFewFeatures(rows.length);
  const names = distinct(header);
  const found = rows.map(
    (row): Found => ({
      geometry: pointOf(row, columns, names, separator === ';'),
      properties: Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])),
    }),
  );
  const [x, y] = [columns.longitude, columns.latitude].map((at) => plainText(names[at] ?? '', 40));
  const notes = [
    readingNote(separator, encoding, x ?? '', y ?? ''),
    ...(names.some((name, index) => /\(\d+\)$/.test(name) && name !== header[index]?.trim())
      ? [repeatedNote]
      : []),
  ];
  const declared = columns.datum === null ? null : { kind: columns.datum };
  return draftOf(found, { file, name: layerName(file), declared, notes });
}
