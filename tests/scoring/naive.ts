import type { Method, Table } from '../../src/scoring/table';

type Grades = readonly (readonly (number | null)[])[];

/** Grades of one criterion, written out as slowly and plainly as possible. */
function naiveColumn(column: readonly (number | null)[], lower: boolean, method: Method): (number | null)[] {
  const known: number[] = [];
  for (const value of column) if (value !== null) known.push(value);
  const sorted = [...known].sort((a, b) => (lower ? b - a : a - b));
  const worst = sorted[0] ?? 0;
  const best = sorted.at(-1) ?? 0;
  return column.map((value) => {
    if (value === null) return null;
    if (worst === best) return 0.5;
    if (method === 'minMax') return Math.abs(value - worst) / Math.abs(best - worst);
    const places = sorted.flatMap((other, place) => (other === value ? [place] : []));
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    return mean / (sorted.length - 1);
  });
}

/** A row of grades for each alternative, without the code under test. */
export function naiveGrades({ alternatives, criteria, values }: Table, method: Method): Grades {
  const columns = criteria.map(({ better }, c) => {
    const column = alternatives.map((_, a) => values[a]?.[c] ?? null);
    return naiveColumn(column, better === 'lower', method);
  });
  return alternatives.map((_, a) => columns.map((column) => column[a] ?? null));
}

/** Weighted mean of what is known; null where nothing that counts is known. */
export function naiveScore(grades: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let counted = 0;
  weights.forEach((weight, c) => {
    const grade = grades[c] ?? null;
    if (grade === null || weight === 0) return;
    sum += weight * grade;
    counted += weight;
  });
  return counted === 0 ? null : sum / counted;
}

/** Weights, parts of 1, at a share of one criterion: the others keep their proportions, or count the same. */
export function weightsAt({ criteria }: Table, place: number, share: number): number[] {
  const rest = criteria.reduce((sum, { weight }, c) => (c === place ? sum : sum + weight), 0);
  return criteria.map(({ weight }, c) => {
    if (c === place) return share;
    return ((1 - share) * (rest > 0 ? weight : 1)) / (rest > 0 ? rest : criteria.length - 1);
  });
}

/** How far the worst of some is ahead of the best of all others (less than 0: behind it). */
export function leadOf(some: readonly boolean[], scores: readonly (number | null)[]): number {
  let least = 2;
  some.forEach((one, a) => {
    if (!one) return;
    const own = scores[a] ?? null;
    if (own === null) least = -1;
    else
      scores.forEach((score, b) => {
        if (b !== a && score !== null) least = Math.min(least, own - score);
      });
  });
  return least;
}
