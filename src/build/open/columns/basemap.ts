import * as v from 'valibot';
import { type Cell, type Column, column, joined, textOrNone } from '../column.ts';

/** Properties as a base-map file has them; an operator's own base map may lack some. */
export type BasemapRow = Readonly<Record<string, unknown>>;
type Line = Column<BasemapRow>;

/** An entry that may be missing; what is of another kind than stated counts as missing. */
const entry = <Value extends Exclude<Cell, null>>(
  key: string,
  about: readonly [string, string],
  is: v.GenericSchema<unknown, Value>,
  from: string = key,
): Line =>
  column<BasemapRow, Value | null>(key, about, v.nullable(is), (row) => {
    const read = v.safeParse(is, row[from]);
    return read.success ? read.output : null;
  });

const word = v.pipe(v.string(), v.nonEmpty());
const metres = v.pipe(v.number(), v.minValue(0));
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));

export const id = entry('id', ['编号', 'Id within this file; not stable over releases'], word);
export const names: readonly Line[] = [
  entry('name_zh', ['中文名称', 'Name in Chinese'], word, 'zh'),
  entry('name_en', ['英文名称', 'Name in English'], word, 'en'),
  entry(
    'name_missing',
    ['缺名称的语言', 'Language in which no name is recorded; the other one stands in both'],
    v.picklist(['zh', 'en']),
    'missing',
  ),
];
export const classOf = (...list: readonly string[]): Line =>
  entry('class', ['类别', `Class: ${list.join(', ')}`], word);
export const survey: readonly Line[] = [
  entry(
    'method',
    ['方法', 'Exact data, digitised by hand, or inferred'],
    v.picklist(['exact', 'digitised', 'inferred']),
  ),
  entry('error_m', ['误差（米）', 'Typical error in metres, not a bound'], metres, 'error'),
];
export const level = entry(
  'level',
  ['层位', 'Where the road runs'],
  v.picklist(['surface', 'elevated', 'tunnel', 'bridge']),
);
export const line = entry('line', ['线路', 'Number of the line, as text'], word);
export const lineColour = entry(
  'colour',
  ['颜色', 'Official colour of the line, of a station its first one'],
  colour,
);
export const lines: Line = column('lines', ['线路', 'Numbers of its lines'], textOrNone, (row) => {
  const read = v.safeParse(v.array(word), row['lines']);
  return read.success ? joined(read.output) : null;
});
export const interchange = entry('interchange', ['换乘站', 'Whether lines meet here'], v.boolean());
export const height = entry('height_m', ['高度（米）', 'Height in metres where known'], metres, 'h');
export const rank = entry(
  'rank',
  ['级别', 'From 1, which is shown first'],
  v.pipe(v.number(), v.minValue(1)),
);
export const alpha = entry(
  'alpha',
  ['不透明度', 'Opacity of the paper colour, 0 to 1'],
  v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
);
