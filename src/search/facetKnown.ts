import type { Belt } from '../model/belt';
import { attributesIn } from './facetAttributes';
import { perFacet } from './facetRecord';
import { type Filter, facetNames, isFiltering } from './filter';

/** A filter without the options that no record of this belt stands under, and what was left out: `zone=atlantis`. */
export interface KnownFilter {
  readonly filter: Filter;
  readonly unknown: readonly string[];
}

/** Keeps what a link may ask for; the filter itself is returned where all of it is known. */
export function knownFilter(belt: Belt, filter: Filter): KnownFilter {
  if (!isFiltering(filter)) return { filter, unknown: [] };
  const attributesOf = attributesIn(belt);
  const present = belt.allSubjects().map(attributesOf);
  const unknown = facetNames.flatMap((facet) =>
    filter[facet].flatMap((option) =>
      present.some((attributes) => attributes[facet].includes(option)) ? [] : [{ facet, option }],
    ),
  );
  if (unknown.length === 0) return { filter, unknown: [] };
  return {
    filter: perFacet((facet) =>
      filter[facet].filter(
        (option) => !unknown.some((gone) => gone.facet === facet && gone.option === option),
      ),
    ),
    unknown: unknown.map(({ facet, option }) => `${facet}=${option}`),
  };
}
