import type { Area, Position } from '../../../src/model/geometry';
import { geodesic, holds, polygonsOf } from './scanlines';

/** Metres east and north of a position; the size of a degree is measured there by geodesics. */
function metresFrom(origin: Position): (p: Position) => readonly [number, number] {
  const [lon, lat] = origin;
  const east = geodesic([lon - 0.005, lat], [lon + 0.005, lat]) / 0.01;
  const north = geodesic([lon, lat - 0.005], [lon, lat + 0.005]) / 0.01;
  return ([x, y]) => [(x - lon) * east, (y - lat) * north];
}

export interface Off {
  readonly metres: number;
  /** Degrees from east, counter-clockwise, of the way to the nearest point of the outline. */
  readonly bearing: number;
}

/** How far a position lies from an outline, whether in it or not, and in which direction. */
export function offOutline(area: Area, position: Position): Off {
  const local = metresFrom(position);
  let least: Off = { metres: Number.POSITIVE_INFINITY, bearing: 0 };
  for (const ring of polygonsOf(area).flat())
    ring.forEach((corner, i) => {
      const [ax, ay] = local(corner);
      const [bx, by] = local(ring[(i + 1) % ring.length] ?? corner);
      const square = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / square));
      const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)];
      const metres = Math.hypot(x, y);
      if (metres < least.metres) least = { metres, bearing: (Math.atan2(y, x) * 180) / Math.PI };
    });
  return least;
}

/** Walks along a line, a metre at a time or `step` metres: metres of it, by geodesics, where `counts` says so. */
export function walked(
  line: readonly Position[],
  counts: (at: Position, bearing: number) => boolean,
  step = 1,
): number {
  let sum = 0;
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (from === undefined) return;
    const metres = geodesic(from, to);
    const [east, north] = metresFrom(from)(to);
    const bearing = (Math.atan2(north, east) * 180) / Math.PI;
    const steps = Math.max(1, Math.round(metres / step));
    for (let k = 0; k < steps; k += 1) {
      const share = (k + 0.5) / steps;
      const at: Position = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      if (counts(at, bearing)) sum += metres / steps;
    }
  });
  return sum;
}

/** Box of an area, widened by about 1 km. */
export function roughly(area: Area): (position: Position) => boolean {
  const corners = polygonsOf(area).flat(2);
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons) - 0.01, Math.max(...lons) + 0.01];
  const [south, north] = [Math.min(...lats) - 0.01, Math.max(...lats) + 0.01];
  return ([lon, lat]) => lon > west && lon < east && lat > south && lat < north;
}

export const isIn = (area: Area, position: Position): boolean => holds(polygonsOf(area), position);
