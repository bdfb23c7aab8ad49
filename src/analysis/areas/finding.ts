import type { Polygon } from './areaLayers';
import type { AreaQuestion, Measure } from './measures';
import { measuring } from './rules';

/** An area as it is measured. */
export interface Asked extends Pick<AreaQuestion, 'geometry'> {
  /** Square metres of its part on the base map. */
  readonly squareMetres: number;
  /** Share of it on the base map, 0–1. */
  readonly coverage: number;
  /** Where, in this area or elsewhere, buildings are mapped. */
  readonly mapped: readonly Polygon[];
  /** Share of it that is mapped so, 0–1: only there is what is not found not there. */
  readonly detailed: number;
}

/** A value, and the share of it, 0–1, that is exact in the base map. */
export type Found = Pick<Extract<Measure, { value: number }>, 'value' | 'exact'>;

/** Measures on a layer, where it is there and speaks over enough of the area. */
export function measured<T>(layer: T | null, coverage: number, find: (layer: T) => Found): Measure {
  if (layer === null) return { why: 'layerMissing' };
  if (coverage < measuring.leastCoverage) return { why: 'notCovered' };
  return { ...find(layer), coverage };
}

/** A count with the share of its exact ones; `none` is how exact it is to have counted nothing. */
export const counted = (things: readonly { readonly isExact: boolean }[], none: number): Found => ({
  value: things.length,
  exact: things.length === 0 ? none : things.filter(({ isExact }) => isExact).length / things.length,
});
