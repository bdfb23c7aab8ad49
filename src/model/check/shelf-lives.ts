import { factFiles } from '../fact-files';
import { FigureKind } from '../figure';
import { covers, type FactKind } from '../freshness-kinds';
import { placeKinds } from '../place';
import { planKinds } from '../plan';
import { wording } from '../problem';
import { Status } from '../record';
import { Measure, StepKind } from '../shelf-life';
import { problemAt, type Rule } from './rule';

/** Every kind of fact that can meet the eye. */
const factKinds: readonly FactKind[] = [
  ...placeKinds.flatMap((kind) => Status.options.map((status) => ({ of: 'place' as const, kind, status }))),
  ...planKinds.flatMap((kind) => Status.options.map((status) => ({ of: 'plan' as const, kind, status }))),
  { of: 'zone' },
  { of: 'structure' },
  { of: 'industry' },
  ...FigureKind.options.flatMap((kind) =>
    Measure.options.map((measure) => ({ of: 'figure' as const, kind, measure })),
  ),
  ...StepKind.options.map((kind) => ({ of: 'step' as const, kind })),
];

const nameOf = (fact: FactKind) => Object.values(fact).join(' ');

/** Each kind of fact has one shelf life: none is forgotten, and no two lines contradict each other. */
export const shelfLives: Rule = (facts, { leftOut }) => {
  if (facts.shelfLives.length === 0) return [];
  const file = factFiles.shelfLives;
  return factKinds.flatMap((fact) => {
    const [line, other] = facts.shelfLives.filter((candidate) => covers(candidate, fact));
    if (other !== undefined)
      return problemAt(
        { file, id: other.id },
        null,
        wording(
          `${nameOf(fact)} 已由 ${line?.id} 规定`,
          `${nameOf(fact)} is already covered by ${line?.id}`,
          '请让每种情况只由一行规定',
          'let each kind be covered by one line only',
        ),
      );
    // A line that the door left out may be the one that is missing.
    if (line !== undefined || (leftOut?.size ?? 0) > 0) return [];
    return problemAt(
      { file, id: null },
      null,
      wording(
        `没有规定 ${nameOf(fact)} 的时效`,
        `no line covers ${nameOf(fact)}`,
        '请补一行，或把它列入已有的一行',
        'add a line, or list it in one that is there',
      ),
    );
  });
};
