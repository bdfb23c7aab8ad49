import type { Position } from '../model/geometry';
import type { Extent } from './upload';

type Nested = readonly number[] | readonly Nested[];

const isPosition = (value: Nested): value is readonly number[] => typeof value[0] === 'number';

function gather(value: Nested, into: Position[]): Position[] {
  if (isPosition(value)) {
    const [x = 0, y = 0] = value;
    into.push([x, y]);
  } else for (const part of value) gather(part, into);
  return into;
}

/** All positions of a geometry in their order. */
export const positionsIn = (geometry: GeoJSON.Geometry): Position[] =>
  geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsIn)
    : gather(geometry.coordinates, []);

/** The same geometry with other positions, which are taken from `next` in their order. */
export function withPositions(geometry: GeoJSON.Geometry, next: () => Position): GeoJSON.Geometry {
  const line = (positions: readonly unknown[]) => positions.map(() => [...next()]);
  const lines = (parts: readonly (readonly unknown[])[]) => parts.map(line);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: [...next()] };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: line(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: lines(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(lines) };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => withPositions(part, next)),
      };
  }
}

/** The smallest box round positions; null where there are none. */
export function extentOf(positions: Iterable<Position>): Extent | null {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return west <= east ? [west, south, east, north] : null;
}

/** Do two boxes touch? */
export const touch = (a: Extent, b: Extent): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
