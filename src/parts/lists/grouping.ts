import { placeKinds } from '../../model/place';
import { planKinds } from '../../model/plan';
import type { Subject } from '../../model/subject';
import type { Reading } from '../../wording/reading';
import { kindWord } from '../../wording/subjects';
import { groupedBy } from './groupedBy';

/** Records under one heading. */
export interface SubjectGroup {
  readonly key: string;
  readonly label: string;
  readonly subjects: readonly Subject[];
}

/** Shorter lists are read at a glance without headings. */
const worthGrouping = 5;

const ungrouped = (subjects: readonly Subject[]): SubjectGroup[] =>
  subjects.length === 0 ? [] : [{ key: 'all', label: '', subjects }];

const kinds: readonly string[] = [...placeKinds, ...planKinds];

/** The kind of a place or plan; other subjects go by their type, before them. */
const kindOf = (subject: Subject): string =>
  subject.type === 'place' || subject.type === 'plan' ? subject.record.kind : subject.type;

/** Groups by kind in the order in which the model lists the kinds. */
function kindGroups(subjects: readonly Subject[], labelOf: (subject: Subject) => string): SubjectGroup[] {
  return [...groupedBy(subjects, kindOf)]
    .sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b))
    .flatMap(([key, group]) => {
      const [first] = group;
      return first === undefined ? [] : [{ key, label: labelOf(first), subjects: group }];
    });
}

/** By kind, where there are enough of them. */
export function byKind(subjects: readonly Subject[], reading: Reading): SubjectGroup[] {
  if (subjects.length < worthGrouping) return ungrouped(subjects);
  return kindGroups(subjects, (subject) => kindWord(subject, reading));
}

/** By the first industry that a place is tagged with, in the order of the industry system; untagged ones last. */
export function byIndustry(
  subjects: readonly Subject[],
  { belt, language, messages }: Reading,
): SubjectGroup[] {
  if (subjects.length < worthGrouping) return ungrouped(subjects);
  const groups = groupedBy(subjects, (subject) =>
    subject.type === 'place' ? (subject.record.industries[0] ?? '') : '',
  );
  const order = [...belt.facts.industries.map(({ id }) => id), ''];
  return order.flatMap((id) => {
    const group = groups.get(id);
    const label = id === '' ? messages.records.untagged : (belt.subject(id)?.name[language] ?? id);
    return group === undefined ? [] : [{ key: id, label, subjects: group }];
  });
}

/** As the directory lists them: places and plans by kind, everything else by type. */
export function byType(subjects: readonly Subject[], reading: Pick<Reading, 'messages'>): SubjectGroup[] {
  const { subjectTypes } = reading.messages.words;
  return kindGroups(subjects, (subject) =>
    subject.type === 'place' || subject.type === 'plan'
      ? kindWord(subject, reading)
      : subjectTypes[subject.type],
  );
}
