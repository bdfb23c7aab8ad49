import { leadersAmong, type Score, scoresOf } from './score';
import { type Method, type Table, tolerance } from './table';

export interface Ranked extends Score {
  readonly id: string;
  /** 1 for the first; on a tie several share a place and the next ones are left out (1, 1, 3). Null without a score. */
  readonly place: number | null;
}

export interface Ranking {
  /** Best first; on a tie, and without a score, in the order of the table. */
  readonly ranked: readonly Ranked[];
  /** Ids of all that are first. */
  readonly leaders: readonly string[];
  /** Would other leaders, fewer or more be first if some missing values were known, whatever they may be on the scale? */
  readonly missingDecides: boolean;
  /** Ids of all that could be first then, the present leaders among them. */
  readonly possibleLeaders: readonly string[];
}

/** Alternatives in the order of their scores. */
export function rankingOf(table: Table, method: Method): Ranking {
  const scores = scoresOf(table, method);
  const leading = leadersAmong(scores.map(({ score }) => score));
  const idsOf = (places: readonly number[]) => places.flatMap((a) => table.alternatives[a] ?? []);
  const counts = table.criteria.some(({ weight }) => weight > 0);
  const possible = counts ? possibleAmong(scores) : [];
  return {
    ranked: inOrder(table.alternatives, scores),
    leaders: idsOf(leading),
    missingDecides: counts && canChange(scores, leading),
    possibleLeaders: idsOf(possible),
  };
}

function inOrder(alternatives: readonly string[], scores: readonly Score[]): readonly Ranked[] {
  const left = alternatives.flatMap((id, a) => {
    const score = scores[a];
    return score === undefined ? [] : [{ id, ...score }];
  });
  const ranked: Ranked[] = [];
  while (left.length > 0) {
    const best = leadersAmong(left.map(({ score }) => score));
    const place = best.length > 0 ? ranked.length + 1 : null;
    const next = best.length > 0 ? best.flatMap((a) => left[a] ?? []) : [...left];
    ranked.push(...next.map((one) => ({ ...one, place })));
    for (const one of next) left.splice(left.indexOf(one), 1);
  }
  return ranked;
}

const open = ({ low, high }: Score): boolean => high - low > tolerance;

/** Whoever, at best, is no worse than every other is at worst. */
const possibleAmong = (scores: readonly Score[]): readonly number[] =>
  scores.flatMap(({ high }, a) =>
    scores.every(({ low }, other) => other === a || high >= low - tolerance) ? [a] : [],
  );

/** Missing values are filled one by one, so a score moves between its bounds whatever the others do. */
function canChange(scores: readonly Score[], leading: readonly number[]): boolean {
  if (leading.length === 0) return scores.length > 0;
  return leading.some((a) =>
    scores.some((other, b) => {
      const leader = scores[a];
      if (b === a || leader === undefined) return false;
      return leading.includes(b) ? open(other) || open(leader) : other.high >= leader.low - tolerance;
    }),
  );
}
