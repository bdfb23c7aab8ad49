import type { PlaceKind } from './place';
import type { PlanKind } from './plan';
import { wideAreas } from './record';
import type {
  IndustrySubject,
  ObservationSubject,
  PlaceSubject,
  PlanSubject,
  StructureSubject,
  ZoneSubject,
} from './subject';
import type { Subjects } from './subjects';

/** Everything known of an area, grouped as the panel lists it; each group in the order of the files. */
export type AreaRecords = {
  /** Sections of a zone. */
  readonly sections: readonly ZoneSubject[];
  /** What a structure consists of; empty for other areas. */
  readonly members: readonly (ZoneSubject | StructureSubject | PlaceSubject)[];
  readonly companies: readonly PlaceSubject[];
  readonly platforms: readonly PlaceSubject[];
  /** Carrier buildings and parks, and a zone's carrier areas before them. */
  readonly carriers: readonly (ZoneSubject | PlaceSubject)[];
  readonly universities: readonly PlaceSubject[];
  /** Projects, urban renewal and centres. */
  readonly projects: readonly PlaceSubject[];
  /** Goals, targets and plans. */
  readonly plans: readonly PlanSubject[];
  /** Policies, services and concepts. */
  readonly policies: readonly PlanSubject[];
  /** Programmes, events and designations. */
  readonly programmes: readonly PlanSubject[];
  readonly industries: readonly IndustrySubject[];
  readonly observations: readonly ObservationSubject[];
};

/** The area and every zone below it: a zone speaks for its sections. */
function withDescendants(id: string, zones: readonly ZoneSubject[]): ReadonlySet<string> {
  const found = new Set([id]);
  let size = 0;
  while (size < found.size) {
    size = found.size;
    for (const { record } of zones)
      if (record.parent !== null && found.has(record.parent)) found.add(record.id);
  }
  return found;
}

/** Tells which `areas` lists count for the asked area. */
function membership(id: string, { zones }: Subjects): (areas: readonly string[]) => boolean {
  if (id === 'yangpu') {
    const zoneIds = new Set(zones.map((zone) => zone.id));
    const wide: readonly string[] = wideAreas;
    return (areas) => areas.some((area) => wide.includes(area)) && !areas.some((area) => zoneIds.has(area));
  }
  const wanted = withDescendants(id, zones);
  return (areas) => areas.some((area) => wanted.has(area));
}

/**
 * Groups what belongs to an area. A zone includes its sections; a structure has only what is attached to it
 * directly, its members apart; `yangpu` has the district's and the city's records that lie in no zone.
 */
export function recordsOf(id: string, subjects: Subjects): AreaRecords {
  const belongs = membership(id, subjects);
  const places = subjects.places.filter(({ record }) => belongs(record.areas));
  const plans = subjects.plans.filter(({ record }) => belongs(record.areas));
  const placesOf = (...kinds: PlaceKind[]) => places.filter(({ record }) => kinds.includes(record.kind));
  const plansOf = (...kinds: PlanKind[]) => plans.filter(({ record }) => kinds.includes(record.kind));
  const parts = subjects.zones.filter(({ record }) => record.parent === id);
  const memberIds = subjects.structures.find((structure) => structure.id === id)?.record.members ?? [];
  const candidates = [
    ...subjects.zones,
    ...subjects.structures,
    ...(memberIds.length > 0 ? subjects.places : []),
  ];
  const possible = new Map(candidates.map((subject) => [subject.id, subject]));
  return {
    sections: parts.filter(({ record }) => record.role === 'section'),
    members: memberIds.flatMap((member) => possible.get(member) ?? []),
    companies: placesOf('company'),
    platforms: placesOf('platform'),
    carriers: [...parts.filter(({ record }) => record.role === 'carrier-area'), ...placesOf('carrier')],
    universities: placesOf('university'),
    projects: placesOf('project', 'renewal', 'centre'),
    plans: plansOf('goal', 'target', 'plan'),
    policies: plansOf('policy', 'service', 'concept'),
    programmes: plansOf('programme', 'event', 'designation'),
    industries: subjects.industries.filter(({ record }) => belongs(record.areas)),
    observations: subjects.observations.filter(({ record }) => belongs([record.area])),
  };
}
