import type { Belt } from '../../model/belt';
import { wideAreas } from '../../model/record';
import type { PlaceSubject, PlanSubject, StructureSubject, ZoneSubject } from '../../model/subject';

/** Records that lie on the timeline. */
export type Planned = ZoneSubject | StructureSubject | PlaceSubject | PlanSubject;

/** The district, each of the five zones, and what lies outside them on corridor and belt. */
export interface LaneRecords {
  readonly id: string;
  readonly records: readonly Planned[];
}

export const elsewhere = 'elsewhere';

const isPlanned = (subject: Planned): boolean => {
  const { record, type } = subject;
  if (type === 'plan') {
    const { period } = record;
    return record.milestones.length > 0 || (period !== null && (period.from !== null || period.to !== null));
  }
  if (record.milestones.length === 0) return false;
  return type !== 'place' || isUnderWay(subject);
};

/** Places that are, or were once, still to come; the history of all others is not a plan. */
const isUnderWay = ({ record }: PlaceSubject): boolean =>
  record.kind === 'project' ||
  record.kind === 'renewal' ||
  record.status === 'under-construction' ||
  record.status === 'planned' ||
  record.milestones.some(({ kind }) => kind === 'expected');

/** The plans that set numbers or goals for the whole district; its services and events are on their own pages. */
const isDistrictPlan = (subject: Planned): boolean =>
  subject.type !== 'plan' || ['goal', 'target', 'plan'].includes(subject.record.kind);

/** The zone that a record belongs to first: its own, or the one above the part that it names. */
function zoneOf(subject: Planned, belt: Belt): string | null {
  const named = 'areas' in subject.record ? subject.record.areas : [subject.id];
  const zones = named.flatMap((id) => {
    const area = belt.subject(id);
    if (area?.type !== 'zone') return [];
    return area.record.role === 'zone' ? [id] : (area.record.parent ?? []);
  });
  return zones[0] ?? null;
}

function isWide({ record }: Planned): boolean {
  const wide: readonly string[] = wideAreas;
  return 'areas' in record && record.areas.some((area) => wide.includes(area));
}

/** What the timeline shows, lane by lane, in the order of the facts; each record once. */
export function lanesOf(belt: Belt): readonly LaneRecords[] {
  const planned = belt
    .allSubjects()
    .filter((subject): subject is Planned => subject.type !== 'industry' && subject.type !== 'observation')
    .filter(isPlanned);
  const laneOf = (subject: Planned) => zoneOf(subject, belt) ?? (isWide(subject) ? 'yangpu' : elsewhere);
  const ids = ['yangpu', ...belt.zonesInOrder().map(({ id }) => id), elsewhere];
  return ids.map((id) => ({
    id,
    records: planned.filter(
      (subject) => laneOf(subject) === id && (id !== 'yangpu' || isDistrictPlan(subject)),
    ),
  }));
}
