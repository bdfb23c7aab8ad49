import type { Belt } from '../model/belt';
import type { Location, PlaceKind } from '../model/place';
import type { PlanKind } from '../model/plan';
import type { Status } from '../model/record';
import type { Subject } from '../model/subject';
import { noZone } from './facetAttributes';
import { industryTree } from './facetTree';
import type { FacetName } from './filter';

/** Everything that the facet `kind` can offer: kinds of places and plans, and the other types of records. */
export type KindOption = PlaceKind | PlanKind | Exclude<Subject['type'], 'place' | 'plan'>;

/** Keys in their order on screen; the compiler sees to it that none is missing. */
const kinds: Readonly<Record<KindOption, null>> = {
  zone: null,
  structure: null,
  company: null,
  platform: null,
  carrier: null,
  university: null,
  project: null,
  renewal: null,
  centre: null,
  goal: null,
  target: null,
  plan: null,
  policy: null,
  service: null,
  concept: null,
  programme: null,
  event: null,
  designation: null,
  industry: null,
  observation: null,
};
const states: Readonly<Record<Status, null>> = {
  operating: null,
  'under-construction': null,
  planned: null,
  announced: null,
  completed: null,
  held: null,
  unknown: null,
};
const sites: Readonly<Record<Location['precision'], null>> = {
  exact: null,
  approximate: null,
  indicative: null,
  unpublished: null,
};

/** The options that a facet can have, in their order on screen. */
export const optionOrder = (belt: Belt): Readonly<Record<FacetName, readonly string[]>> => ({
  industry: industryTree(belt).map(({ id }) => id),
  kind: Object.keys(kinds),
  zone: [...belt.zonesInOrder().map(({ id }) => id), noZone],
  part: belt.allSubjects().flatMap(({ id, type }) => (type === 'structure' ? [id] : [])),
  status: Object.keys(states),
  site: Object.keys(sites),
});
