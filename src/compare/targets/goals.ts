import type { Belt } from '../../model/belt';
import type { PlanSubject } from '../../model/subject';
import { type Quantified, quantified } from './quantified';

/** A set of goals with the numbers that go with it, such as the four goals and their five numbers. */
export interface GoalSet {
  readonly parent: PlanSubject;
  readonly goals: readonly PlanSubject[];
  readonly targets: readonly Quantified[];
}

const isPlan = (subject: { readonly type: string }): subject is PlanSubject => subject.type === 'plan';

/** Every goal that is made up of goals or numbers. */
export const goalSets = (belt: Belt): readonly GoalSet[] =>
  belt
    .allSubjects()
    .filter(isPlan)
    .filter(({ record }) => record.kind === 'goal')
    .map((parent) => {
      const children = belt.childrenOf(parent.id);
      return {
        parent,
        goals: children.filter(({ record }) => record.kind === 'goal'),
        targets: children.flatMap((plan) => quantified(plan, belt) ?? []),
      };
    })
    .filter(({ goals, targets }) => goals.length + targets.length > 0);

/** Numbers aimed at that belong to no such set. */
export function otherTargets(belt: Belt): readonly Quantified[] {
  const within = new Set(goalSets(belt).flatMap(({ targets }) => targets.map(({ plan }) => plan.id)));
  return belt
    .allSubjects()
    .filter(isPlan)
    .filter(({ id }) => !within.has(id))
    .flatMap((plan) => quantified(plan, belt) ?? []);
}
