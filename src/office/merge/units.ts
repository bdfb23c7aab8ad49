import type { Change } from '../changes';
import { type Json, jsonOf } from '../json';
import { entriesOf } from '../published';

type Sheet = Change['sheet'];

/** Entries that are decided together: half of a site or of an outline would be nothing that anybody said. */
const bound: Readonly<Partial<Record<Sheet, Readonly<Record<string, readonly string[]>>>>> = {
  places: { site: ['geometry', 'location'] },
  zones: { outline: ['geometry', 'boundary', 'labelPoint'] },
};

/** A record with all its entries side by side, those of a feature with its geometry. */
const flat = (record: Json): Json =>
  'properties' in record ? { geometry: record['geometry'], ...entriesOf(record) } : record;

const shaped = (record: Json, entries: Json): Json => {
  if (!('properties' in record)) return entries;
  const { geometry, ...properties } = entries;
  return { ...record, geometry, properties };
};

/** The names of what is decided by itself in these records: an entry, or entries that belong together. */
export function unitsOf(sheet: Sheet, records: readonly Json[]): readonly string[] {
  const groups = Object.entries(bound[sheet] ?? {});
  const nameOf = (key: string) => groups.find(([, keys]) => keys.includes(key))?.[0] ?? key;
  return [...new Set(records.flatMap((record) => Object.keys(flat(record)).map(nameOf)))];
}

const keysOf = (sheet: Sheet, unit: string): readonly string[] => bound[sheet]?.[unit] ?? [unit];

/** What a record says in a unit. */
export function unitIn(sheet: Sheet, record: Json, unit: string): Json {
  const entries = flat(record);
  return Object.fromEntries(keysOf(sheet, unit).map((key) => [key, entries[key]]));
}

/** The record with a unit of another one, or with entries in its place; what they leave undefined is taken out. */
export function withUnit(record: Json, unit: Json): Json {
  const entries = Object.entries({ ...flat(record), ...jsonOf(unit) });
  return shaped(record, Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}
