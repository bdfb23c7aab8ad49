import type { Belt } from '../../model/belt';
import type { FigureKind } from '../../model/figure';
import type { ObservationSubject } from '../../model/subject';

/** Observations of an indicator for an area (any area where null), newest first. */
export function observationsOf(
  indicator: string,
  areas: readonly string[] | null,
  belt: Belt,
): ObservationSubject[] {
  return belt
    .allSubjects()
    .filter((subject): subject is ObservationSubject => subject.type === 'observation')
    .filter(({ record }) => record.indicator === indicator && (areas === null || areas.includes(record.area)))
    .sort((a, b) => b.record.asOf.localeCompare(a.record.asOf));
}

/** The newest of a kind. A target's own date is the day it was set, so kinds are never compared by date. */
export const latest = (
  kind: FigureKind,
  observations: readonly ObservationSubject[],
): ObservationSubject | undefined => observations.find(({ record }) => record.kind === kind);
