import type { Belt } from '../../model/belt';
import type { Reading } from '../../wording/reading';
import { countedIndicators, countedValue } from './counted';
import type { Ground } from './ground';
import { measuredIndicators, measuredValue } from './measured';
import { publishedIndicators, publishedValue } from './published';
import { reportedIndicators, reportedValue } from './reported';
import type { CompareIndicator, Value } from './values';

/** Every cell asks for them, and they change only with the facts. */
const listed = new WeakMap<Belt, readonly CompareIndicator[]>();

/** Every indicator there is, in the order of a page: cited, measured, reported, counted. */
export function indicatorsOf(reading: Reading): readonly CompareIndicator[] {
  const known = listed.get(reading.belt);
  if (known !== undefined) return known;
  const indicators = [
    ...publishedIndicators(reading),
    ...measuredIndicators,
    ...reportedIndicators,
    ...countedIndicators(reading.belt),
  ];
  listed.set(reading.belt, indicators);
  return indicators;
}

/** The value of an indicator for a zone, part, place or free site as it is, divided by nothing. */
export function rawValue(indicator: CompareIndicator, id: string, ground: Ground): Value {
  switch (indicator.basis) {
    case 'published':
      return publishedValue(indicator, id, ground.reading);
    case 'measured':
      return measuredValue(indicator, id, ground);
    case 'counted':
      return countedValue(indicator, id, ground);
    case 'reported':
      return reportedValue(indicator, id, ground);
  }
}

/** Indicators that make sense for at least one of these. */
export const applicableTo = (ids: readonly string[], ground: Ground): readonly CompareIndicator[] =>
  indicatorsOf(ground.reading).filter((indicator) =>
    ids.some((id) => {
      const value = rawValue(indicator, id, ground);
      return value.state !== 'missing' || value.why !== 'notApplicable';
    }),
  );
