/** What a value is divided by: nothing, square kilometres, companies; or shown as a share of all that are compared. */
export const normalisations = ['none', 'area', 'companies', 'share'] as const;
export type Normalisation = (typeof normalisations)[number];
export const isNormalisation = (x: string): x is Normalisation => normalisations.some((n) => n === x);

/** One criterion of a ranking: an indicator, how much it counts, and which end of it is better. */
export interface Criterion {
  readonly indicator: string;
  /** Whole points, 0 to 100; only their proportions count. */
  readonly weight: number;
  readonly better: 'higher' | 'lower';
}

export const mostCompared = 5;
export const leastCompared = 2;
export const mostCriteria = 8;

/** How zones, places and sites are put beside each other. */
export interface Comparing {
  /** Ids in their order; empty compares the shortlist, or the five zones where that is too short. */
  readonly ids: readonly string[];
  /** The indicator of bars and map; null for the first that has values. */
  readonly indicator: string | null;
  readonly per: Normalisation;
  /** Empty means that every criterion on offer counts the same. */
  readonly criteria: readonly Criterion[];
  /** The day, `YYYY-MM-DD`, up to which things are known on the timeline; null for all that is known. */
  readonly asOf: string | null;
}

export const nothingCompared: Comparing = {
  ids: [],
  indicator: null,
  per: 'none',
  criteria: [],
  asOf: null,
};

/** Adds at the end or takes away; a full comparison takes no more. */
export function withCompared(comparing: Comparing, id: string): Comparing {
  const { ids } = comparing;
  if (ids.includes(id)) return { ...comparing, ids: ids.filter((present) => present !== id) };
  return ids.length < mostCompared ? { ...comparing, ids: [...ids, id] } : comparing;
}
