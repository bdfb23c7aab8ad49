import type { Belt } from '../../model/belt';
import type { Position } from '../../model/geometry';
import type { Subject } from '../../model/subject';
import { type Entry, kindTopic, plain } from './entry';

/** Every subject of the facts as an entry, in the order of the belt. */
export const subjectEntries = (belt: Belt): readonly Entry[] =>
  belt.allSubjects().map((subject) => ({
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
