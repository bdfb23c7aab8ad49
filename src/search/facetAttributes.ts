import type { Belt } from '../model/belt';
import type { Subject } from '../model/subject';
import { belongingIn } from './facetAreas';
import { industryTree } from './facetTree';
import type { FacetName } from './filter';

/** The options of each facet that a record stands under; an option may be named more than once. */
export type Attributes = Readonly<Record<FacetName, readonly string[]>>;

/** Option of the facet `zone` for what lies in none of the five. */
export const noZone = 'yangpu';

const outside: readonly string[] = [noZone];

/** The areas by which a record is assigned to zones and parts. */
function areasOf(subject: Subject): readonly string[] {
  switch (subject.type) {
    case 'plan':
    case 'industry':
      return subject.record.areas;
    case 'observation':
      return [subject.record.area];
    default:
      return [subject.id];
  }
}

/** One list of several; a single one is that list itself, since a hundred thousand places have one area each. */
const joined = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.length === 1 ? (lists[0] ?? []) : lists.flat();

/**
 * How records stand under facets.
 * - `industry`: the tags of places and plans, an industry itself, the directions of a structure, and for zones and
 *   structures the industries that name them as their area; each with all that is above it in the tree
 * - `kind`: kind of a place or plan, else the type of the record
 * - `zone`, `part`: by its areas (see `belongingIn`)
 * - `status`: of places and plans; `site`: of places. Other records have none, and no choice there shows them.
 */
export function attributesIn(belt: Belt): (subject: Subject) => Attributes {
  const belongingOf = belongingIn(belt);
  const above = new Map(industryTree(belt).map((node) => [node.id, [node.id, ...node.above]]));
  const ofArea = new Map<string, string[]>();
  for (const industry of belt.facts.industries)
    for (const area of industry.areas) ofArea.set(area, [...(ofArea.get(area) ?? []), industry.id]);

  const industriesOf = (subject: Subject): readonly string[] => {
    switch (subject.type) {
      case 'place':
      case 'plan':
        return subject.record.industries;
      case 'industry':
        return [subject.id];
      case 'zone':
        return ofArea.get(subject.id) ?? [];
      case 'structure':
        return [...subject.record.directions, ...(ofArea.get(subject.id) ?? [])];
      case 'observation':
        return [];
    }
  };
  return (subject) => {
    const where = areasOf(subject).map(belongingOf);
    const zones = joined(where.map((area) => area.zones));
    const graded = subject.type === 'place' || subject.type === 'plan';
    return {
      industry: joined(industriesOf(subject).map((id) => above.get(id) ?? [])),
      kind: [graded ? subject.record.kind : subject.type],
      zone: zones.length > 0 ? zones : outside,
      part: joined(where.map((area) => area.parts)),
      status: graded ? [subject.record.status] : [],
      site: subject.type === 'place' ? [subject.record.location.precision] : [],
    };
  };
}
