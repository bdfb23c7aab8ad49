import type { Points } from '../ops';
import type { TypeName } from '../setting';

/** How a list of bars is set: large where it is the figure, small where it goes with a map. */
export interface BarsLook {
  readonly name: TypeName;
  readonly value: TypeName;
  /** The most that names and values may take; the bars have the rest. */
  readonly names: Points;
  readonly values: Points;
  readonly thick: Points;
  readonly radius: Points;
  /** From row to row at least and at most. */
  readonly least: Points;
  readonly most: Points;
}

export const largeBars: BarsLook = {
  name: 'name',
  value: 'value',
  names: 140,
  values: 205,
  thick: 20,
  radius: 8,
  least: 34,
  most: 62,
};

export const smallBars: BarsLook = {
  name: 'cell',
  value: 'cell',
  names: 118,
  values: 175,
  thick: 8.5,
  radius: 5.6,
  least: 15,
  most: 24,
};

/** White between a disc and the name. */
export const after = 8;
/** White between name, bar and value. */
export const gap = 12;
export const scaleOf = (width: Points, { names, values }: BarsLook): Points =>
  width - names - values - 2 * gap;
