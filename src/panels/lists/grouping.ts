import type { Subject } from '../../model/subject';
import type { Reading } from '../context';
import { kindWord } from '../wording';
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

/** By kind, in the order in which the kinds first come. */
export function byKind(subjects: readonly Subject[], reading: Reading): SubjectGroup[] {
  if (subjects.length < worthGrouping) return ungrouped(subjects);
  return [...groupedBy(subjects, (subject) => kindWord(subject, reading))].map(([label, group]) => ({
    key: label,
    label,
    subjects: group,
  }));
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
export function byType(subjects: readonly Subject[], reading: Reading): SubjectGroup[] {
  const { subjectTypes } = reading.messages.words;
  const labelOf = (subject: Subject) =>
    subject.type === 'place' || subject.type === 'plan'
      ? kindWord(subject, reading)
      : subjectTypes[subject.type];
  return [...groupedBy(subjects, labelOf)].map(([label, group]) => ({ key: label, label, subjects: group }));
}
