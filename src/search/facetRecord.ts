import type { FacetName } from './filter';

/** One value for each facet. */
export const perFacet = <T>(make: (facet: FacetName) => T): Readonly<Record<FacetName, T>> => ({
  industry: make('industry'),
  kind: make('kind'),
  zone: make('zone'),
  part: make('part'),
  status: make('status'),
  site: make('site'),
});
