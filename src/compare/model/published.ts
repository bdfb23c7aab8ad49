import { lastDay } from '../../model/calendar';
import { whyDated } from '../../model/freshness';
import type { IndicatorDefinition } from '../../model/indicator';
import type { ObservationSubject } from '../../model/subject';
import { datedWords } from '../../wording/dated';
import type { Reading } from '../../wording/reading';
import { type CompareIndicator, missing, type Provenance, type Value } from './values';

/** Indicators of which an actual value of some zone, part or place is published; the district's own are not compared. */
export function publishedIndicators({ belt }: Reading): readonly CompareIndicator[] {
  const observed = belt.facts.indicators.observations.filter(
    ({ kind, area }) => kind === 'actual' && belt.subject(area) !== undefined,
  );
  return belt.facts.indicators.definitions
    .filter(({ id }) => observed.some(({ indicator }) => indicator === id))
    .map(citedIndicator);
}

/** A cited indicator as the atlas compares it. */
export const citedIndicator = ({
  id,
  name,
  definition,
  unit,
  better,
  normalisableBy,
}: IndicatorDefinition): CompareIndicator => ({
  id,
  basis: 'published',
  name,
  method: definition,
  unit,
  better,
  normalisableBy: [
    ...normalisableBy.filter((by) => by !== 'district'),
    ...(normalisableBy.length > 0 ? (['share'] as const) : []),
  ],
});

/** The newest actual value of an area; a target or a forecast never stands in for it. */
export function publishedValue(indicator: CompareIndicator, id: string, reading: Reading): Value {
  const all = reading.belt
    .allSubjects()
    .filter(
      (subject): subject is ObservationSubject =>
        subject.type === 'observation' &&
        subject.record.area === id &&
        subject.record.indicator === indicator.id,
    );
  const [newest] = all
    .filter(({ record }) => record.kind === 'actual')
    .sort((a, b) => lastDay(b.record.asOf).localeCompare(lastDay(a.record.asOf)));
  if (newest === undefined) return missing(all.length > 0 ? 'onlyTarget' : 'notPublished');
  const { record, definition } = newest;
  const source = observationSource(newest, reading);
  return {
    state: source.kind === 'observation' && source.dated !== null ? 'stale' : 'published',
    value: record.value,
    qualifier: record.qualifier,
    unit: definition.unit,
    asOf: record.asOf,
    source,
    over: null,
  };
}

function observationSource(subject: ObservationSubject, { belt, language, today }: Reading): Provenance {
  const why = whyDated(subject, today, belt.facts.shelfLives);
  const { id, cites, confidence } = subject.record;
  return { kind: 'observation', id, cites, confidence, dated: why && datedWords(why, language) };
}
