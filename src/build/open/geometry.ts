import type { Area, Point, Position, Ribbon } from '../../model/geometry.ts';

/** What has a place: WGS-84 [longitude, latitude] in degrees. */
export type Shape = Area | Point | Ribbon;
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

type Line = readonly Position[];

/** Six decimals are a tenth of a metre: finer than anything here is known. */
const perDegree = 1e6;
const rounded = ([x, y]: Position): Position => [
  Math.round(x * perDegree) / perDegree,
  Math.round(y * perDegree) / perDegree,
];

/** Twice the area in square degrees, positive for a ring that runs counter-clockwise. */
const turn = (ring: Line): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** The outer ring counter-clockwise, holes clockwise (RFC 7946, section 3.1.6). */
const turned = (rings: readonly Line[]): Position[][] =>
  rings.map((ring, index) => {
    const positions = ring.map(rounded);
    return turn(positions) > 0 === (index === 0) ? positions : positions.reverse();
  });

/** At six decimals at most, with the rings turned as the standard wants them; lines keep their direction. */
export function tidied(shape: Shape): Shape {
  switch (shape.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(shape.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: shape.coordinates.map(rounded) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: shape.coordinates.map((line) => line.map(rounded)) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: turned(shape.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: shape.coordinates.map(turned) };
  }
}

function positionsOf(shape: Shape): Line {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'LineString':
      return shape.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
  }
}

/** The box round all shapes; null where nothing has a place. */
export function boundsOf(shapes: readonly Shape[]): Bounds | null {
  const all = shapes.flatMap(positionsOf);
  if (all.length === 0) return null;
  return all.reduce<Bounds>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  );
}

/** The same with as many parts as one. */
function inParts(shape: Shape): Shape {
  if (shape.type === 'LineString') return { type: 'MultiLineString', coordinates: [shape.coordinates] };
  return shape.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [shape.coordinates] } : shape;
}

/**
 * One type of geometry for all lines, one for all areas: where some have several parts, all are written so. A GIS that
 * finds both types makes two layers of a file, and a third of what has no geometry.
 */
export function ofOneType(shapes: readonly (Shape | null)[]): readonly (Shape | null)[] {
  const many = new Set(shapes.map((shape) => shape?.type));
  return shapes.map((shape) => {
    const parts = shape === null ? null : inParts(shape);
    return parts !== null && many.has(parts.type) ? parts : shape;
  });
}
