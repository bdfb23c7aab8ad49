import type { RawFacts } from '../model/facts';
import type { Problem } from '../model/problem';
import { compose } from './compose';
import { asPublished, type Draft, isChanged } from './draft';
import { type CheckContext, checkerAgainst, problemKey } from './wholeCheck';

/** What the check finds in the drafts that it does not find in the published facts. */
export function checker(published: RawFacts, context: CheckContext) {
  const check = checkerAgainst(published, context);
  return (drafts: readonly Draft[]): readonly Problem[] => check(compose(drafts, published)).errors;
}

/**
 * The one change that brings a problem about, found by halving: the first without which it is not there.
 * Null where no change does.
 */
export function culpritOf(
  problem: Problem,
  drafts: readonly Draft[],
  check: (drafts: readonly Draft[]) => readonly Problem[],
): Draft | null {
  const changed = drafts.filter(isChanged);
  const isThere = (count: number) => {
    const undone = new Set(changed.slice(count));
    const some = drafts.map((draft) => (undone.has(draft) ? asPublished(draft) : draft));
    return check(some).some((found) => problemKey(found) === problemKey(problem));
  };
  let [without, within] = [0, changed.length];
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2);
    if (isThere(middle)) within = middle;
    else without = middle;
  }
  return changed[within - 1] ?? null;
}
