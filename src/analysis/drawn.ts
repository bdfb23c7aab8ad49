import type { Position } from '../model/geometry';
import { geodesicMetres, ringSquareMetres } from './ellipsoid';
import { toPlane } from './plane';
import { crossing, segmentsOf } from './segments';

export type Shape = GeoJSON.LineString | GeoJSON.Polygon;

/** A drawn way or area in figures: metres of each leg and of all together, square metres of an area (null for a way). */
export interface Measures {
  readonly legs: readonly number[];
  readonly metres: number;
  readonly squareMetres: number | null;
}

/** Corners of a shape, WGS-84 [longitude, latitude]; an area's first corner is not said twice. */
export function cornersOf(shape: Shape): readonly Position[] {
  const line = shape.type === 'LineString' ? shape.coordinates : (shape.coordinates[0] ?? []).slice(0, -1);
  return line.flatMap(([longitude, latitude]): Position[] =>
    longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]],
  );
}

/** The shape that has these corners, in this order. */
export const shapeOf = (type: Shape['type'], corners: readonly Position[]): Shape =>
  type === 'LineString'
    ? { type, coordinates: corners.map((corner) => [...corner]) }
    : { type, coordinates: [[...corners, ...corners.slice(0, 1)].map((corner) => [...corner])] };

/** Measures on the WGS-84 ellipsoid; legs of an area go all the way round. Holes are not looked for: none are drawn. */
export function measuresOf(shape: Shape): Measures {
  const corners = cornersOf(shape);
  const way = shape.type === 'Polygon' ? [...corners, ...corners.slice(0, 1)] : corners;
  const legs = way.slice(1).map((corner, i) => geodesicMetres(way[i] ?? corner, corner));
  return {
    legs,
    metres: legs.reduce((sum, leg) => sum + leg, 0),
    squareMetres: shape.type === 'Polygon' ? ringSquareMetres(corners) : null,
  };
}

/** Does the outline of an area cross or touch itself? Its area would then be neither the one nor the other. */
export function crossesItself(corners: readonly Position[]): boolean {
  const sides = segmentsOf([...corners, ...corners.slice(0, 1)].map(toPlane));
  const last = sides.length - 1;
  return sides.some((side, i) =>
    sides.some((other, j) => j > i + 1 && !(i === 0 && j === last) && crossing(side, other) !== null),
  );
}
