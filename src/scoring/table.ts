/** What alternatives are judged by. */
export interface ScoringCriterion {
  readonly id: string;
  /** How much it counts, finite and 0 or more; only the proportions of the weights matter. */
  readonly weight: number;
  readonly better: 'higher' | 'lower';
}

/** Alternatives × criteria. Ids are unique. */
export interface Table {
  readonly alternatives: readonly string[];
  readonly criteria: readonly ScoringCriterion[];
  /** A row for each alternative, a finite value for each criterion in its own unit; null where it is missing. */
  readonly values: readonly (readonly (number | null)[])[];
}

export const methods = ['minMax', 'ranks'] as const;
export type Method = (typeof methods)[number];

/** Two scores (0 to 1) or shares closer than this are the same: it absorbs rounding, and is far below what anyone reads. */
export const tolerance = 1e-9;

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Weights as parts of 1; all 0 where nothing counts. */
export function sharesOf(criteria: readonly ScoringCriterion[]): readonly number[] {
  const all = total(criteria.map(({ weight }) => weight));
  return criteria.map(({ weight }) => (all > 0 ? weight / all : 0));
}
