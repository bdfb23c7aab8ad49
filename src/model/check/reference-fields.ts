import { wideAreas } from '../record';
import type { Entry, EntryKind } from './entries';

/** Ids that a record refers to in one field, and what they may be. */
export type Reference = {
  readonly field: string;
  readonly ids: readonly string[];
  readonly to: readonly EntryKind[];
  /** Ids that are allowed without a record, such as the district. */
  readonly alsoAllowed?: readonly string[];
};

const one = (id: string | null) => (id === null ? [] : [id]);
const anyRecord = ['zone', 'structure', 'place', 'plan', 'industry', 'observation'] as const;

const areas = (ids: readonly string[]): Reference => ({
  field: 'areas',
  ids,
  to: ['zone', 'structure'],
  alsoAllowed: wideAreas,
});
const related = (ids: readonly string[]): Reference => ({ field: 'related', ids, to: anyRecord });
const industries = (ids: readonly string[]): Reference => ({ field: 'industries', ids, to: ['industry'] });

/** Every reference that a record makes, citations aside. */
export function referencesOf({ kind, record }: Entry): readonly Reference[] {
  switch (kind) {
    case 'zone':
      return [
        { field: 'parent', ids: one(record.parent), to: ['zone'] },
        { field: 'memberOf', ids: record.memberOf, to: ['structure'] },
        { field: 'headline', ids: record.headline, to: ['observation'] },
        related(record.related),
      ];
    case 'structure':
      return [
        { field: 'members', ids: record.members, to: ['zone', 'structure', 'place'] },
        { field: 'logic', ids: one(record.logic), to: ['plan'] },
        { field: 'directions', ids: record.directions, to: ['industry'] },
        related(record.related),
      ];
    case 'place':
      return [areas(record.areas), industries(record.industries), related(record.related)];
    case 'plan':
      return [
        areas(record.areas),
        industries(record.industries),
        { field: 'parent', ids: one(record.parent), to: ['plan'] },
        { field: 'indicator', ids: one(record.indicator), to: ['definition'] },
        related(record.related),
      ];
    case 'industry':
      return [
        { field: 'parent', ids: one(record.parent), to: ['industry'] },
        areas(record.areas),
        related(record.related),
      ];
    case 'observation':
      return [
        { field: 'indicator', ids: [record.indicator], to: ['definition'] },
        { field: 'area', ids: [record.area], to: ['zone', 'structure', 'place'], alsoAllowed: wideAreas },
      ];
    case 'definition':
    case 'source':
    case 'shelf-life':
      return [];
  }
}
