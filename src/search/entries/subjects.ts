import type { Position } from '../../model/geometry';
import type { Subject } from '../../model/subject';
import { type Entry, kindTopic, plain } from './entry';

/** Subjects as entries, in their order. */
export const subjectEntries = (subjects: readonly Subject[]): readonly Entry[] =>
  subjects.map((subject) => ({
    ...plain,
    id: subject.id,
    kind: subject.type,
    name: subject.name,
    position: positionOf(subject),
    topics: topicsOf(subject),
  }));

function positionOf(subject: Subject): Position | null {
  if (subject.type === 'zone') return subject.record.labelPoint;
  return subject.type === 'place' ? (subject.geometry?.coordinates ?? null) : null;
}

function topicsOf(subject: Subject): readonly string[] {
  switch (subject.type) {
    case 'zone': {
      const { parent, memberOf } = subject.record;
      return [...(parent === null ? [] : [parent]), ...memberOf, kindTopic('zone')];
    }
    case 'structure':
      return [];
    case 'place':
    case 'plan': {
      const { areas, industries, kind } = subject.record;
      return [...areas, ...industries, kindTopic(kind)];
    }
    case 'industry':
      return [...subject.record.areas, kindTopic('industry')];
    case 'observation':
      return [subject.record.area, kindTopic('indicator')];
  }
}
