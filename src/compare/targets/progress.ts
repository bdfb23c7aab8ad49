import type { Figure, Qualifier } from '../../model/figure';

/** How far along a value is, in whole per cent of its target, and how firmly that can be said. */
export interface Progress {
  readonly percent: number;
  readonly firmness: 'exact' | 'over' | 'about';
}

type Amount = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'kind'>;

const isSameUnit = (a: Figure['unit'], b: Figure['unit']): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.en === b.en;

/** A share of a share, or a year of a year, says nothing. */
const isDivisible = (unit: Figure['unit']): boolean =>
  unit !== 'percent' && unit !== 'ratio' && unit !== 'year';

const isFloor = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'at-least';

function firmnessOf(actual: Qualifier, target: Qualifier): Progress['firmness'] {
  if (target !== 'exact' && target !== 'at-least') return 'about';
  return actual === 'exact' ? 'exact' : isFloor(actual) ? 'over' : 'about';
}

/**
 * An actual value in per cent of a target; null where that makes no sense: other units, shares, a forecast, a target
 * that is nothing. What is said to be over a value is never rounded up.
 */
export function progressOf(actual: Amount, target: Amount): Progress | null {
  const fits = isSameUnit(actual.unit, target.unit) && isDivisible(target.unit);
  if (!fits || actual.kind !== 'actual' || target.kind !== 'target' || target.value <= 0) return null;
  const firmness = firmnessOf(actual.qualifier, target.qualifier);
  const percent = (100 * actual.value) / target.value;
  return { percent: firmness === 'over' ? Math.floor(percent + 1e-9) : Math.round(percent), firmness };
}
