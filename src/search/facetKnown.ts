import type { Belt } from '../model/belt';
import { facetIndex } from './facetIndex';
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
  const { options } = facetIndex(belt);
  const unknown = facetNames.flatMap((facet) =>
    filter[facet].flatMap((option) => (options[facet].has(option) ? [] : [`${facet}=${option}`])),
  );
  if (unknown.length === 0) return { filter, unknown };
  return {
    filter: perFacet((facet) => filter[facet].filter((option) => options[facet].has(option))),
    unknown,
  };
}
