import { type Column, text } from '../column';
import { isJson, type Json } from '../json';
import { units } from './choices';

/** A listed unit in one cell, or a counter in two: its Chinese beside its English. */
export const unitColumns: readonly Column[] = [
  {
    kind: 'choice',
    choices: units,
    field: 'unit',
    name: text('单位', 'Unit'),
    width: 18,
    help: text(
      '从下拉列表选；计数的量词直接写中文（如 家），并在右边一列写英文。钱以元计，百分数写 12 表示 12%。',
      'Choose from the list; for a counter write its Chinese (such as 家), and its English in the next column. Money in yuan; 12 per cent is written 12.',
    ),
  },
  {
    kind: 'text',
    field: 'unitEnglish',
    name: text('量词英文', 'Counter in English'),
    width: 16,
    help: text('只有自己写的量词才填，如 companies。', 'Only for a counter of your own, such as companies.'),
  },
];

export function flatUnit(record: Json): Json {
  const { unit } = record;
  return isJson(unit) ? { ...record, unit: unit['zh'], unitEnglish: unit['en'] } : record;
}

export function shapedUnit({ unitEnglish, ...record }: Json): Json {
  if (unitEnglish === undefined) return record;
  return {
    ...record,
    unit: { ...(record['unit'] === undefined ? {} : { zh: record['unit'] }), en: unitEnglish },
  };
}
