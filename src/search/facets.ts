import type { Belt } from '../model/belt';
import type { Subject } from '../model/subject';
import { addBit, type Bits, bothOf, countBoth, eitherOf, hasBit, noBits } from './facetBits';
import { type FacetIndex, facetIndex } from './facetIndex';
import { perFacet } from './facetRecord';
import { type FacetName, type Filter, facetNames, isFiltering } from './filter';

/** One option of a facet, as it stands under the present filter. */
export interface FacetOption {
  readonly id: string;
  /** How many records would be shown if this were the only choice of its facet, all other facets as they are. */
  readonly count: number;
  readonly chosen: boolean;
  /** Something above it in the tree is chosen, and so includes it. */
  readonly included: boolean;
  /** Something below it in the tree is chosen, it itself and all above it are not. */
  readonly partial: boolean;
  /** Choosing it leads somewhere, or it is chosen and can be taken back. */
  readonly enabled: boolean;
  /** Ids above it in the tree, nearest first; empty outside the facet `industry`. */
  readonly above: readonly string[];
}

export type Facets = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** What one facet leaves; null when nothing is chosen in it. An option that no record stands under leaves nothing. */
function leftBy(index: FacetIndex, facet: FacetName, chosen: readonly string[]): Bits | null {
  if (chosen.length === 0) return null;
  const sets = chosen.flatMap((option) => index.options[facet].get(option) ?? []);
  return eitherOf(sets, index.ids.length);
}

const matching = (index: FacetIndex, filter: Filter, except?: FacetName): Bits | null =>
  facetNames
    .filter((facet) => facet !== except)
    .reduce<Bits | null>((left, facet) => bothOf(left, leftBy(index, facet, filter[facet])), null);

const answers = new WeakMap<Belt, WeakMap<Filter, Answer>>();

/** What a filter leaves: the records in the order of the facts, and their ids once somebody asks for them. */
interface Answer {
  readonly subjects: readonly Subject[];
  ids: ReadonlySet<string> | null;
}

function answerTo(belt: Belt, filter: Filter): Answer {
  const given = answers.get(belt) ?? new WeakMap<Filter, Answer>();
  answers.set(belt, given);
  const known = given.get(filter);
  if (known !== undefined) return known;
  const left = matching(facetIndex(belt), filter);
  const all = belt.allSubjects();
  const subjects = left === null ? all : all.filter((_, number) => hasBit(left, number));
  const fresh = { subjects, ids: null };
  given.set(filter, fresh);
  return fresh;
}

/**
 * The records that a filter leaves, in the order of the facts: in every facet with a choice, under at least one of the
 * chosen options. The same belt and filter give the same list.
 */
export const matchingSubjects = (belt: Belt, filter: Filter): readonly Subject[] =>
  isFiltering(filter) ? answerTo(belt, filter).subjects : belt.allSubjects();

/** Ids of the records that a filter leaves, null when nothing is chosen. The same belt and filter give the same set. */
export function matchingIds(belt: Belt, filter: Filter): ReadonlySet<string> | null {
  if (!isFiltering(filter)) return null;
  const answer = answerTo(belt, filter);
  answer.ids ??= new Set(answer.subjects.map(({ id }) => id));
  return answer.ids;
}

/**
 * All options of all facets with their counts.
 * @param within ids to which the counts are confined, such as what a search has found; null for all records
 */
export function facetCounts(belt: Belt, filter: Filter, within: ReadonlySet<string> | null = null): Facets {
  const index = facetIndex(belt);
  const frame = within === null ? null : bitsOf(index, within);
  const optionsOf = (facet: FacetName): FacetOption[] => {
    const others = bothOf(frame, matching(index, filter, facet));
    const aboveOf = (id: string) => (facet === 'industry' ? index.above.get(id) : undefined) ?? [];
    const isChosen = (id: string) => filter[facet].includes(id);
    const opened = new Set(filter[facet].flatMap(aboveOf));
    return [...index.options[facet]].map(([id, records]): FacetOption => {
      const above = aboveOf(id);
      const [chosen, included] = [isChosen(id), above.some(isChosen)];
      const count = countBoth(records, others);
      const partial = opened.has(id) && !chosen && !included;
      return { id, count, chosen, included, partial, enabled: chosen || count > 0, above };
    });
  };
  return perFacet(optionsOf);
}

function bitsOf({ ids }: FacetIndex, wanted: ReadonlySet<string>): Bits {
  const bits = noBits(ids.length);
  for (const [number, id] of ids.entries()) if (wanted.has(id)) addBit(bits, number);
  return bits;
}
