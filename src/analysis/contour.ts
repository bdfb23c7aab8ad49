import { contours } from 'd3-contour';
import type { Grid } from './grid';
import { gap, type XY } from './plane';

/** Metres below which two points of a contour become one. */
const closest = 4;
/** Metres given to points out of reach: so many that the outline stays close to the points within. */
const outOfReach = 1e5;

/**
 * Outlines of all points of a grid within `limit` metres, by marching squares; polygons as outer ring and holes.
 * @param most metres from a point to the next; where a field jumps by more, a barrier lies between, and the outline
 *   stays with the points within
 */
export function contour(
  field: Float64Array,
  { west, south, step, columns, rows }: Grid,
  limit: number,
  most: number,
): readonly (readonly XY[])[][] {
  const values = Array.from(field, (metres) => -(metres <= limit + most ? metres : outOfReach));
  const { coordinates } = contours().size([columns, rows]).contour(values, -limit);
  const toRing = (ring: GeoJSON.Position[]): readonly XY[] =>
    thinned(
      ring.map(([x = 0, y = 0]): XY => [west + (x - 0.5) * step, south + (y - 0.5) * step]),
      closest,
    );
  return coordinates.flatMap((rings) => {
    const [outer = [], ...holes] = rings.map(toRing);
    return isRing(outer) ? [[outer, ...holes.filter(isRing)]] : [];
  });
}

const isRing = (ring: readonly XY[]): boolean => ring.length > 3;

/** A ring without the points that lie closer than `metres` to the one before; it stays closed. */
function thinned(ring: readonly XY[], metres: number): readonly XY[] {
  const kept: XY[] = [];
  for (const p of ring.slice(0, -1)) {
    const before = kept.at(-1);
    if (before === undefined || gap(before, p) >= metres) kept.push(p);
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}
