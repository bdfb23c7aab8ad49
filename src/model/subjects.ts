import type { Facts } from './facts';
import {
  type IndustrySubject,
  industrySubject,
  type ObservationSubject,
  observationSubject,
  type PlaceSubject,
  type PlanSubject,
  placeSubject,
  planSubject,
  type StructureSubject,
  structureSubject,
  type ZoneSubject,
  zoneSubject,
} from './subject';

/** The facts as subjects, in the order of the files. */
export type Subjects = {
  readonly zones: readonly ZoneSubject[];
  readonly structures: readonly StructureSubject[];
  readonly places: readonly PlaceSubject[];
  readonly plans: readonly PlanSubject[];
  readonly industries: readonly IndustrySubject[];
  readonly observations: readonly ObservationSubject[];
};

/** An observation whose indicator is unknown cannot be read, so it is left out; the check reports it. */
export function subjectsOf(facts: Facts): Subjects {
  const definitions = new Map(facts.indicators.definitions.map((definition) => [definition.id, definition]));
  return {
    zones: facts.zones.features.map(zoneSubject),
    structures: facts.structure.features.map(structureSubject),
    places: facts.places.features.map(placeSubject),
    plans: facts.plans.map(planSubject),
    industries: facts.industries.map(industrySubject),
    observations: facts.indicators.observations.flatMap((record) => {
      const definition = definitions.get(record.indicator);
      return definition === undefined ? [] : [observationSubject(record, definition)];
    }),
  };
}
