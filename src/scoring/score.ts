import { type Grade, gradesOf } from './grades';
import { type Method, sharesOf, type Table, tolerance, total } from './table';

/** What an alternative reaches, from 0 (the worst on everything) to 1 (the best on everything). */
export interface Score {
  /** Over the criteria that count and for which it has a value; null where there is none. */
  readonly score: number | null;
  /** What it would be if every missing value were the worst, and the best, of the scale. Equal where nothing is missing. */
  readonly low: number;
  readonly high: number;
}

/**
 * Weighted mean of the grades (on ranks: the Borda count, turned to parts of 1).
 *
 * A missing value is never a zero: the other criteria take over its weight, in their proportions, which amounts to
 * giving it the alternative's own mean; `low` and `high` say how much that assumption may be worth. The grades of the
 * others stay as they are.
 */
function scoreOf(grades: readonly Grade[], shares: readonly number[]): Score {
  const isMissing = (c: number) => (grades[c] ?? null) === null;
  const missing = total(shares.filter((_, c) => isMissing(c)));
  const known = total(shares.filter((_, c) => !isMissing(c)));
  if (known + missing <= 0) return { score: null, low: 0, high: 1 };
  const reached = total(shares.map((share, c) => share * (grades[c] ?? 0)));
  return {
    score: known > 0 ? reached / known : null,
    low: reached / (known + missing),
    high: (reached + missing) / (known + missing),
  };
}

/** A score for each alternative, in their order. */
export const scoresOf = (table: Table, method: Method): readonly Score[] => {
  const shares = sharesOf(table.criteria);
  return gradesOf(table, method).map((grades) => scoreOf(grades, shares));
};

/** Places in the list of those who lead: several on a tie, none where nobody has a score. */
export function leadersAmong(scores: readonly (number | null)[]): readonly number[] {
  const best = Math.max(...scores.filter((score) => score !== null));
  return scores.flatMap((score, a) => (score !== null && score >= best - tolerance ? [a] : []));
}
