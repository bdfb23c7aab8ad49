import type { Subject } from '../model/subject';
import type { IconName } from '../ui/iconPaths';

const planIcons = {
  goal: 'goal',
  target: 'goal',
  plan: 'plan',
  policy: 'policy',
  service: 'service',
  concept: 'concept',
  programme: 'programme',
  event: 'event',
  designation: 'designation',
} as const;

/** The icon of a record's kind; the map uses the same. */
export function kindIcon(subject: Subject): IconName {
  switch (subject.type) {
    case 'place':
      return subject.record.kind;
    case 'plan':
      return planIcons[subject.record.kind];
    case 'industry':
      return 'industry';
    case 'observation':
      return 'indicator';
    default:
      return subject.type;
  }
}
