import { type AreaRecords, recordsOf } from './area-records';
import type { Facts } from './facts';
import type { IndicatorDefinition } from './indicator';
import type { Source } from './source';
import type { PlanSubject, Subject, ZoneSubject } from './subject';
import { subjectsOf } from './subjects';
import type { Text } from './text';

/** The facts, indexed and read-only. The same question returns the same object, so that a view can compare by `===`. */
export type Belt = {
  readonly facts: Facts;
  readonly allSubjects: () => readonly Subject[];
  readonly subject: (id: string) => Subject | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly definition: (id: string) => IndicatorDefinition | undefined;
  /** Plans whose parent is the given plan. */
  readonly childrenOf: (planId: string) => readonly PlanSubject[];
  /** The five zones in their order on screen. */
  readonly zonesInOrder: () => readonly ZoneSubject[];
  /** What is known of a zone, section, structure, place, `yangpu` or `shanghai`; empty groups for an unknown id. */
  readonly recordsIn: (areaId: string) => AreaRecords;
  /** Name of an area, also of `yangpu` and `shanghai`; an unknown id is returned as it is. */
  readonly areaName: (id: string) => Text;
};

const wideNames: ReadonlyMap<string, Text> = new Map([
  ['yangpu', { zh: '杨浦区', en: 'Yangpu District' }],
  ['shanghai', { zh: '上海市', en: 'Shanghai' }],
]);

/** First one wins where an id is given twice; the check reports the second. */
function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record): [string, T] => [record.id, record]).reverse());
}

/** Keeps the answer to each id, so that it is worked out once. */
function remembered<T>(answer: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const fresh = answer(id);
    known.set(id, fresh);
    return fresh;
  };
}

/** Indexes parsed facts. Pure; the facts are not copied and must not be changed afterwards. */
export function createBelt(facts: Facts): Belt {
  const subjects = subjectsOf(facts);
  const all: readonly Subject[] = [
    ...subjects.zones,
    ...subjects.structures,
    ...subjects.places,
    ...subjects.plans,
    ...subjects.industries,
    ...subjects.observations,
  ];
  const subjectById = byId(all);
  const sourceById = byId(facts.sources);
  const definitionById = byId(facts.indicators.definitions);
  const zones = subjects.zones
    .filter(({ record }) => record.role === 'zone')
    .sort((a, b) => a.record.order - b.record.order);
  return {
    facts,
    allSubjects: () => all,
    subject: (id) => subjectById.get(id),
    source: (id) => sourceById.get(id),
    definition: (id) => definitionById.get(id),
    childrenOf: remembered((planId) => subjects.plans.filter(({ record }) => record.parent === planId)),
    zonesInOrder: () => zones,
    recordsIn: remembered((areaId) => recordsOf(areaId, subjects)),
    areaName: remembered((id) => wideNames.get(id) ?? subjectById.get(id)?.name ?? { zh: id, en: id }),
  };
}
