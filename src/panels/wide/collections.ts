import type { Belt } from '../../model/belt';
import type { PlanKind } from '../../model/plan';
import type { PlanSubject } from '../../model/subject';

export type Collection = 'plans' | 'policies' | 'programmes';

const collectionKinds: Readonly<Record<Collection, readonly PlanKind[]>> = {
  plans: ['goal', 'target', 'plan'],
  policies: ['policy', 'service', 'concept'],
  programmes: ['programme', 'event', 'designation'],
};

const plansOf = (belt: Belt, kinds: readonly PlanKind[]): PlanSubject[] =>
  belt
    .allSubjects()
    .filter(
      (subject): subject is PlanSubject => subject.type === 'plan' && kinds.includes(subject.record.kind),
    );

export const collectionSize = (belt: Belt, collection: Collection): number =>
  plansOf(belt, collectionKinds[collection]).length;

/** The plans of a collection by the kind of the topmost one, so that parts stay with what they are parts of. */
export function collectionGroups(
  belt: Belt,
  collection: Collection,
): { kind: PlanKind; subjects: PlanSubject[] }[] {
  const all = plansOf(belt, collectionKinds[collection]);
  const known = new Map(all.map((subject) => [subject.id, subject]));
  const top = (subject: PlanSubject, depth = 0): PlanSubject => {
    const parent = subject.record.parent === null ? undefined : known.get(subject.record.parent);
    return parent === undefined || depth > 5 ? subject : top(parent, depth + 1);
  };
  return collectionKinds[collection]
    .map((kind) => ({ kind, subjects: all.filter((subject) => top(subject).record.kind === kind) }))
    .filter(({ subjects }) => subjects.length > 0);
}
