import { checkFacts } from '../model/check/check-facts';
import type { Context } from '../model/check/rule';
import type { Facts, RawFacts } from '../model/facts';
import type { Problem } from '../model/problem';
import { compose } from './compose';
import { asPublished, type Draft, isChanged } from './draft';

/** What the check needs to know besides the facts. */
export type CheckContext = Omit<Context, 'leftOut'> & {
  /** Further rules over facts that passed the door, such as those of the tours that show them. */
  readonly further?: (facts: Facts) => readonly Problem[];
};

function problemsIn(raw: RawFacts, context: CheckContext): readonly Problem[] {
  const { facts, problems } = checkFacts(raw, context);
  return [...problems, ...(context.further?.(facts) ?? [])];
}

const keyOf = ({ file, record, field, problem }: Problem) => [file, record, field, problem.en].join('\n');

/** What the check finds in the drafts that it does not find in the published facts. */
export function checker(published: RawFacts, context: CheckContext) {
  const known = new Set(problemsIn(published, context).map(keyOf));
  return (drafts: readonly Draft[]): readonly Problem[] =>
    problemsIn(compose(drafts, published), context).filter((problem) => !known.has(keyOf(problem)));
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
    return check(some).some((found) => keyOf(found) === keyOf(problem));
  };
  let [without, within] = [0, changed.length];
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2);
    if (isThere(middle)) within = middle;
    else without = middle;
  }
  return changed[within - 1] ?? null;
}
