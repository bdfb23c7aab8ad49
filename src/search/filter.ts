/** Facets by which records are narrowed down, in their order on screen and in a link. */
export const facetNames = ['industry', 'kind', 'zone', 'part', 'status', 'site'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * The chosen options of each facet. Options of one facet widen, facets narrow: (company or platform) and (Binjiang).
 * - `industry`: ids of the industry tree; a node stands for everything below it
 * - `kind`: kinds of places and plans, and the other types of records
 * - `zone`: ids of the five zones, or `yangpu` for what lies in none
 * - `part`: ids of corridor, belt, island and wings
 * - `status`: as the records say it
 * - `site`: how well the site is known
 */
export type Filter = Readonly<Record<FacetName, readonly string[]>>;

export const noFilter: Filter = { industry: [], kind: [], zone: [], part: [], status: [], site: [] };

export const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);
export const isFiltering = (filter: Filter): boolean => facetNames.some((facet) => filter[facet].length > 0);

/** Chosen options stay sorted, so that one choice has one address. */
export function withOptionToggled(filter: Filter, facet: FacetName, option: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(option) ? chosen.filter((o) => o !== option) : [...chosen, option].sort();
  return { ...filter, [facet]: next };
}
