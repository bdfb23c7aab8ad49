import { checkFacts } from '../model/check/check-facts';
import type { Context } from '../model/check/rule';
import type { Facts, RawFacts } from '../model/facts';
import type { Problem } from '../model/problem';

/** What the check needs to know besides the facts. */
export type CheckContext = Omit<Context, 'leftOut'> & {
  /** Further rules over facts that passed the door, such as those of the tours that show them. */
  readonly further?: (facts: Facts) => readonly Problem[];
};

export interface Verdict {
  /** What the published facts are free of: it holds a version back. */
  readonly errors: readonly Problem[];
  /** What the check finds in the published facts as well: holding a version back would mend none of it. */
  readonly warnings: readonly Problem[];
}

/** Whatever the check of a whole project would find in these facts: the door, all rules, and the further ones. */
function problemsIn(raw: RawFacts, context: CheckContext): readonly Problem[] {
  const { facts, problems } = checkFacts(raw, context);
  return [...problems, ...(context.further?.(facts) ?? [])];
}

export const problemKey = ({ file, record, field, problem }: Problem): string =>
  [file, record, field, problem.en].join('\n');

/** The whole check of facts that are to take the place of published ones, made ready for one or many looks. */
export function checkerAgainst(published: RawFacts | null, context: CheckContext) {
  const known = new Set((published === null ? [] : problemsIn(published, context)).map(problemKey));
  return (raw: RawFacts): Verdict => {
    const found = problemsIn(raw, context);
    const isKnown = (problem: Problem) => known.has(problemKey(problem));
    return { errors: found.filter((one) => !isKnown(one)), warnings: found.filter(isKnown) };
  };
}
