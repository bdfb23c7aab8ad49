import type { RawFacts } from '../model/facts';
import { at, type Json, jsonOf, listOf } from './json';
import { nameOf } from './labels';
import type { RecordKey } from './sheets/sheet';

/** The records of a sheet as they stand in the files. */
export function recordsIn(raw: RawFacts, key: RecordKey): readonly Json[] {
  switch (key) {
    case 'places':
      return listOf(at(raw.places, 'features')).map(jsonOf);
    case 'indicators':
      return listOf(at(raw.indicators, 'definitions')).map(jsonOf);
    case 'observations':
      return listOf(at(raw.indicators, 'observations')).map(jsonOf);
    default:
      return listOf(raw[key]).map(jsonOf);
  }
}

/** The files with other records; whatever else the files hold stays as it is. */
export function withRecords(raw: RawFacts, lists: Readonly<Record<RecordKey, readonly unknown[]>>): RawFacts {
  return {
    ...raw,
    places: { ...jsonOf(raw.places), features: lists.places },
    plans: lists.plans,
    indicators: {
      ...jsonOf(raw.indicators),
      definitions: lists.indicators,
      observations: lists.observations,
    },
    sources: lists.sources,
  };
}

/** The entries of a record: for a place, those of its feature's properties. */
export const entriesOf = (record: Json): Json =>
  'properties' in record ? jsonOf(record['properties']) : record;

export const idOf = (record: Json): string => String(entriesOf(record)['id'] ?? '');

const wide: readonly (readonly [string, string])[] = [
  ['yangpu', '杨浦区'],
  ['shanghai', '上海市'],
];

/** Id and Chinese name of everything that a cell may name. */
export function namesIn(raw: RawFacts): readonly (readonly [id: string, name: string])[] {
  const records = [
    ...listOf(at(raw.zones, 'features')),
    ...listOf(at(raw.structure, 'features')),
    ...recordsIn(raw, 'places'),
    ...recordsIn(raw, 'plans'),
    ...listOf(raw.industries),
    ...recordsIn(raw, 'indicators'),
  ];
  return [...wide, ...records.map(nameOf).filter((name) => name !== null)];
}
