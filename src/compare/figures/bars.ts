import type { Normalisation } from '../../store/comparing';
import type { FigureBar, Tick } from '../../takeaway/figure/content';
import { rankedBy } from '../bars/ranked';
import type { Column } from '../column';
import type { CompareIndicator } from '../model/values';
import { axisOf } from './axis';
import { ownerOf } from './owner';
import { type Desk, said } from './said';

interface Bars {
  readonly bars: readonly FigureBar[];
  readonly axis: readonly Tick[];
}

/** The ranked values, then those that there are none of, as on the page. */
export function figureBars(
  indicator: CompareIndicator,
  columns: readonly Column[],
  per: Normalisation,
  desk: Desk,
): Bars {
  const { reading } = desk.ground;
  const { bars, unranked } = rankedBy(indicator, columns, per, desk.ground);
  return {
    bars: [
      ...bars.map(({ column, value, share }) => ({
        owner: ownerOf(column, reading),
        value: said(indicator, value, share, desk),
      })),
      ...unranked.map(({ column, why }) => ({
        owner: ownerOf(column, reading),
        value: said(indicator, { state: 'missing', why }, 0, desk),
      })),
    ],
    axis: axisOf(
      bars.map(({ value }) => value),
      reading.language,
    ),
  };
}
