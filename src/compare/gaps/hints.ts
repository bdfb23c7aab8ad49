import type { Belt } from '../../model/belt';
import type { ObservationSubject } from '../../model/subject';
import { district } from './matrix';

/** What is known instead of a missing figure. */
export interface Hints {
  /** Actual values for the whole district, newest first. */
  readonly district: readonly ObservationSubject[];
  /** Values of any kind for sections of the zone and places in it. */
  readonly parts: readonly ObservationSubject[];
  /** Targets and forecasts for the area itself. */
  readonly targets: readonly ObservationSubject[];
}

/** Sections of a zone and the places in it. */
function partsOf(area: string, belt: Belt): ReadonlySet<string> {
  const { sections, companies, platforms, carriers, universities, projects } = belt.recordsIn(area);
  const parts = [sections, companies, platforms, carriers, universities, projects].flat();
  return new Set(parts.map(({ id }) => id));
}

export function hintsFor(indicator: string, area: string, belt: Belt): Hints {
  const values = belt
    .allSubjects()
    .filter((subject): subject is ObservationSubject => subject.type === 'observation')
    .filter(({ record }) => record.indicator === indicator)
    .sort((a, b) => b.record.asOf.localeCompare(a.record.asOf));
  const actual = values.filter(({ record }) => record.kind === 'actual');
  const parts = area === district ? new Set<string>() : partsOf(area, belt);
  return {
    district: area === district ? [] : actual.filter(({ record }) => record.area === district),
    parts: values.filter(({ record }) => parts.has(record.area)),
    targets: values.filter(({ record }) => record.area === area && record.kind !== 'actual'),
  };
}
