import type { Text } from '../model/text';
import { isRecord } from './isRecord';
import { limits } from './limits';
import { plainText } from './plainText';
import type { Value } from './upload';

function plainValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
      return plainText(value);
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'boolean':
      return value;
    case 'bigint':
      return plainText(String(value));
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
      return plainText(JSON.stringify(value));
    default:
      return null;
  }
}

/** Local date, since tables of shapefiles have days without a time zone. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Fields whose value names a feature, the likeliest first. */
const naming = [
  'name',
  '名称',
  'name:zh',
  'zh',
  'title',
  '标题',
  'label',
  '站名',
  'station',
  '地名',
  'en',
  'id',
];

/** Gathers the fields of a layer, and makes of foreign properties plain ones: own keys, clean texts, no more than fits. */
export function fieldKeeper() {
  const fields = new Set<string>();
  let leftOut = 0;
  const keep = (properties: unknown): Readonly<Record<string, Value>> => {
    const entries: [string, Value][] = [];
    for (const [key, value] of Object.entries(isRecord(properties) ? properties : {})) {
      const name = plainText(key, limits.nameLength) || '?';
      if (!fields.has(name) && fields.size >= limits.fields) leftOut += 1;
      else {
        fields.add(name);
        entries.push([name, plainValue(value)]);
      }
    }
    // Unlike an assignment this makes even `__proto__` a key like any other.
    return Object.fromEntries(entries);
  };
  const notes = (): readonly Text[] =>
    leftOut === 0
      ? []
      : [
          {
            zh: `字段超过 ${limits.fields} 个，其余 ${leftOut} 个属性值略去。`,
            en: `There are more than ${limits.fields} fields; ${leftOut} further values were left out.`,
          },
        ];
  return { keep, fields: () => [...fields], notes };
}

/** What a feature is called: the value of a field that usually names things; empty where there is none. */
export function nameIn(properties: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(properties);
  for (const wanted of naming) {
    const found = entries.find(([key]) => key.trim().toLowerCase() === wanted)?.[1];
    if (found !== undefined && found !== null && found !== '') return plainText(String(found), 60);
  }
  return '';
}
