import type { Normalisation } from '../../store/comparing';
import type { Ground } from './ground';
import { indicatorsOf, rawValue } from './indicators';
import { type CompareIndicator, type Denominator, isKnown, type Known, missing, type Value } from './values';

/**
 * A value divided as wished. The denominator is named with its source; where there is none, the value is missing,
 * and what cannot sensibly be divided says so. Percentages and rents are never divided.
 */
export function normalised(
  indicator: CompareIndicator,
  id: string,
  per: Normalisation,
  ground: Ground,
): Value {
  const value = rawValue(indicator, id, ground);
  if (per === 'none' || !isKnown(value)) return value;
  if (!indicator.normalisableBy.includes(per)) return missing('notDivisible');
  const over = per === 'share' ? total(indicator, ground) : denominator(indicator, id, per, ground);
  if (over === null || over.value === 0) return missing('noDenominator');
  return { ...value, value: (value.value / over.value) * (per === 'share' ? 100 : 1), over };
}

const denominatorOf = (
  indicatorId: string,
  id: string,
  per: Denominator['per'],
  ground: Ground,
): Denominator | null => {
  const indicator = indicatorsOf(ground.reading).find((candidate) => candidate.id === indicatorId);
  const value = indicator === undefined ? null : rawValue(indicator, id, ground);
  return value === null || !isKnown(value)
    ? null
    : { per, value: value.value, asOf: value.asOf, source: value.source };
};

/** What is published is divided by the published area, where there is one; what was measured, by the outline it was measured in. */
function denominator(
  { basis }: CompareIndicator,
  id: string,
  per: 'area' | 'companies',
  ground: Ground,
): Denominator | null {
  if (per === 'companies') return denominatorOf('enterprises', id, per, ground);
  const measured = denominatorOf('area', id, per, ground);
  return basis === 'published' ? (denominatorOf('zone-area', id, per, ground) ?? measured) : measured;
}

/** The sum over those of the five zones that have a value; how many that are is said. */
function total(indicator: CompareIndicator, ground: Ground): Denominator | null {
  const values = ground.reading.belt
    .zonesInOrder()
    .map(({ id }) => rawValue(indicator, id, ground))
    .filter(isKnown);
  const [first] = values;
  if (first === undefined) return null;
  const sum = values.reduce((all: number, { value }: Known) => all + value, 0);
  return { per: 'share', value: sum, asOf: null, source: first.source, zones: values.length };
}
