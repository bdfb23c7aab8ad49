import { bboxClip } from '@turf/turf';
import type { Position } from 'geojson';

/** WGS-84 degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A box of four numbers; null when they are not one on the globe. */
export function boxOf(sides: readonly number[]): Box | null {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = sides;
  const isOne = west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
  return sides.length === 4 && isOne ? [west, south, east, north] : null;
}

export const holds = ([west, south, east, north]: Box, lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** The box around positions. */
export function around(positions: Iterable<Position>): Box {
  let box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions)
    box = [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
  return box;
}

const inside = (box: Box, positions: readonly Position[]): boolean =>
  positions.every(([lon = 0, lat = 0]) => holds(box, lon, lat));

/** The parts of a line inside a box. */
export function clipLine(line: Position[], box: Box | null): Position[][] {
  if (box === null || inside(box, line)) return [line];
  if (!meet(around(line), box)) return [];
  const { geometry } = bboxClip({ type: 'LineString', coordinates: line }, [...box]);
  const parts =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return parts.filter((part) => part.length > 1);
}

/** The part of a polygon inside a box; null where there is none. Its new sides run along the box. */
export function clipPolygon(rings: Position[][], box: Box | null): Position[][] | null {
  const [outer = []] = rings;
  if (box === null || inside(box, outer)) return rings;
  if (!meet(around(outer), box)) return null;
  const { geometry } = bboxClip({ type: 'Polygon', coordinates: rings }, [...box]);
  return geometry.type === 'Polygon' && (geometry.coordinates[0]?.length ?? 0) > 3
    ? geometry.coordinates
    : null;
}
