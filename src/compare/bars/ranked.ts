import type { Normalisation } from '../../store/comparing';
import type { Column } from '../column';
import type { Ground } from '../model/ground';
import { normalised } from '../model/normalise';
import { type CompareIndicator, isKnown, type Known, type Why } from '../model/values';

export interface Bar {
  readonly column: Column;
  readonly value: Known;
  /** Length on the common scale, 0–1; the scale begins at zero. */
  readonly share: number;
  /** 1 is first; equal values share a rank. */
  readonly rank: number;
}

/** Columns in the order of an indicator, and those that have no value and so no rank. */
export interface Ranking {
  readonly indicator: CompareIndicator;
  readonly bars: readonly Bar[];
  readonly unranked: readonly { readonly column: Column; readonly why: Why }[];
}

export function rankedBy(
  indicator: CompareIndicator,
  columns: readonly Column[],
  per: Normalisation,
  ground: Ground,
): Ranking {
  const all = columns.map((column) => ({ column, value: normalised(indicator, column.id, per, ground) }));
  const known = all.flatMap(({ column, value }) => (isKnown(value) ? [{ column, value }] : []));
  const unranked = all.flatMap(({ column, value }) => (isKnown(value) ? [] : [{ column, why: value.why }]));
  const direction = indicator.better === 'lower' ? 1 : -1;
  const sorted = known.sort((a, b) => direction * (a.value.value - b.value.value));
  const most = Math.max(0, ...sorted.map(({ value }) => value.value));
  const bars = sorted.map(({ column, value }) => ({
    column,
    value,
    share: most > 0 ? Math.max(0, value.value / most) : 0,
    rank: 1 + sorted.findIndex((first) => first.value.value === value.value),
  }));
  return { indicator, bars, unranked };
}

/**
 * The indicator of the Scene where it applies here, else the first with a value for at least two. What is still being
 * measured counts, so that the choice does not change under the visitor's hand.
 */
export function chosenIndicator(
  wanted: string | null,
  indicators: readonly CompareIndicator[],
  columns: readonly Column[],
  ground: Ground,
): CompareIndicator | null {
  const counted = (indicator: CompareIndicator) =>
    columns.filter(({ id }) => {
      const value = normalised(indicator, id, 'none', ground);
      return isKnown(value) || value.why === 'working';
    }).length;
  return (
    indicators.find(({ id }) => id === wanted) ??
    indicators.find((indicator) => indicator.basis === 'measured' && counted(indicator) >= 2) ??
    indicators.find((indicator) => counted(indicator) >= 2) ??
    indicators[0] ??
    null
  );
}
