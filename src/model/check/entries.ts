import { type Facts, factFiles } from '../facts';
import type { IndicatorDefinition, Observation } from '../indicator';
import type { Industry } from '../industry';
import type { PlaceProperties } from '../place';
import type { Plan } from '../plan';
import type { ShelfLife } from '../shelf-life';
import type { Source } from '../source';
import type { StructureProperties } from '../structure';
import type { ZoneProperties } from '../zone';

type EntryOf<Kind extends string, Record> = {
  readonly kind: Kind;
  readonly file: string;
  readonly id: string;
  readonly record: Record;
};

/** A record with the file that it stands in. */
export type Entry =
  | EntryOf<'zone', ZoneProperties>
  | EntryOf<'structure', StructureProperties>
  | EntryOf<'place', PlaceProperties>
  | EntryOf<'plan', Plan>
  | EntryOf<'industry', Industry>
  | EntryOf<'definition', IndicatorDefinition>
  | EntryOf<'observation', Observation>
  | EntryOf<'source', Source>
  | EntryOf<'shelf-life', ShelfLife>;
export type EntryKind = Entry['kind'];

/** Anything written by a curator, a record of the facts or not, for the rules that look at nothing but its words. */
export type Written = {
  readonly kind: EntryKind | 'tour-step';
  readonly file: string;
  readonly id: string;
  readonly record: object;
};

function entry<Kind extends string, Record extends { readonly id: string }>(kind: Kind, file: string) {
  return (record: Record): EntryOf<Kind, Record> => ({ kind, file, id: record.id, record });
}

/** Every record of every file, in the order of the files. */
export function entriesOf(facts: Facts): readonly Entry[] {
  return [
    ...facts.zones.features.map(({ properties }) => properties).map(entry('zone', factFiles.zones)),
    ...facts.structure.features
      .map(({ properties }) => properties)
      .map(entry('structure', factFiles.structure)),
    ...facts.places.features.map(({ properties }) => properties).map(entry('place', factFiles.places)),
    ...facts.plans.map(entry('plan', factFiles.plans)),
    ...facts.industries.map(entry('industry', factFiles.industries)),
    ...facts.indicators.definitions.map(entry('definition', factFiles.indicators)),
    ...facts.indicators.observations.map(entry('observation', factFiles.indicators)),
    ...facts.sources.map(entry('source', factFiles.sources)),
    ...facts.shelfLives.map(entry('shelf-life', factFiles.shelfLives)),
  ];
}
