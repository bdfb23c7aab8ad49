import { crossings, type Ratio, ratioAt } from './crossings';
import { type Grade, gradesOf } from './grades';
import { type Interval, intervalsWhere } from './intervals';
import { leadersAmong } from './score';
import { type Method, sharesOf, type Table, total } from './table';

export interface Stability {
  /** Share of the criterion in all weights now, in per cent. */
  readonly share: number;
  /** Ids of those who lead now. */
  readonly leaders: readonly string[];
  /** All shares at which each of them is first, alone or together, in ascending order. */
  readonly intervals: readonly Interval[];
  /** Who else is first, alone or together, at some other share, and where. */
  readonly rivals: readonly { readonly id: string; readonly intervals: readonly Interval[] }[];
}

/**
 * How far the weight of one criterion may move before the leader changes, while the other weights keep their
 * proportions (where all others are 0: count the same). Exact: every score is a ratio of two linear functions of the
 * share, so the order can change only where two of them cross, and all crossings are solved for.
 *
 * Method: one-at-a-time sensitivity of a weighted sum to its weights, after Triantaphyllou and Sánchez, A Sensitivity
 * Analysis Approach for Some Deterministic Multi-Criteria Decision-Making Methods, Decision Sciences 28 (1997),
 * 151–194; here for shares and with missing values.
 * @returns null where nothing counts or the table has no such criterion
 */
export function stabilityOf(table: Table, criterion: string, method: Method): Stability | null {
  const place = table.criteria.findIndex(({ id }) => id === criterion);
  const share = sharesOf(table.criteria)[place];
  if (share === undefined || table.criteria.every(({ weight }) => weight === 0)) return null;
  const others = otherShares(table, place);
  const scores = gradesOf(table, method).map((grades) => ratioOf(grades, place, others));
  const leading = leadersAt(scores, share);
  const points = table.criteria.length === 1 ? [1] : turningPoints(scores, share);
  const whereFirst = (some: readonly number[]): readonly Interval[] =>
    intervalsWhere(points, (x) => {
      const there = leadersAt(scores, x);
      return some.length > 0 && some.every((a) => there.includes(a));
    });
  return {
    share: 100 * share,
    leaders: leading.flatMap((a) => table.alternatives[a] ?? []),
    intervals: whereFirst(leading),
    rivals: table.alternatives
      .map((id, a) => ({ id, intervals: leading.includes(a) ? [] : whereFirst([a]) }))
      .filter(({ intervals }) => intervals.length > 0),
  };
}

const leadersAt = (scores: readonly Ratio[], x: number): readonly number[] =>
  leadersAmong(scores.map((score) => ratioAt(score, x)));

/** Parts of 1 that the other criteria share; 0 for the criterion itself. */
function otherShares({ criteria }: Table, place: number): readonly number[] {
  const others = criteria.map((criterion, c) => (c === place ? { ...criterion, weight: 0 } : criterion));
  if (others.some(({ weight }) => weight > 0)) return sharesOf(others);
  return sharesOf(criteria.map((criterion, c) => ({ ...criterion, weight: c === place ? 0 : 1 })));
}

/** The score as the share of one criterion goes from 0, where only the others count, to 1, where they do not. */
function ratioOf(grades: readonly Grade[], place: number, others: readonly number[]): Ratio {
  const own = grades[place] ?? null;
  const known = others.map((share, c) => ((grades[c] ?? null) === null ? 0 : share));
  return {
    above: [total(known.map((share, c) => share * (grades[c] ?? 0))), own ?? 0],
    below: [total(known), own === null ? 0 : 1],
  };
}

/** The ends, the present share, and all shares at which two scores meet. */
function turningPoints(scores: readonly Ratio[], share: number): readonly number[] {
  const met = scores.flatMap((one, a) => scores.slice(a + 1).flatMap((other) => crossings(one, other)));
  return [0, 1, share, ...met];
}
