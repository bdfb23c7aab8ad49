import type { Position } from 'geojson';

/** A point on the local plane: metres east and north of the origin. */
export type XY = readonly [x: number, y: number];
export type Line = XY[];

/** WGS-84 longitude and latitude of the plane's origin, near Wujiaochang. */
const ORIGIN = { lon: 121.53, lat: 31.3 };
const RAD = Math.PI / 180;
/** Metres per degree on the WGS-84 ellipsoid at 31.3° N; good to 0.1 % over the district. */
const PER_LAT = 111132.95 - 559.85 * Math.cos(2 * ORIGIN.lat * RAD);
const PER_LON = 111412.88 * Math.cos(ORIGIN.lat * RAD) - 93.5 * Math.cos(3 * ORIGIN.lat * RAD);

/** Projects WGS-84 degrees to the local plane. */
export const toMetres = ([lon = Number.NaN, lat = Number.NaN]: Position): XY => [
  (lon - ORIGIN.lon) * PER_LON,
  (lat - ORIGIN.lat) * PER_LAT,
];

/** Rounds to a number of decimals, without a negative zero. */
export const round = (value: number, decimals: number): number => {
  const f = 10 ** decimals;
  return Math.round(value * f) / f + 0;
};

/** Back to WGS-84 degrees, rounded: 5 decimals is about 1 m. */
export const toDegrees = ([x, y]: XY, decimals = 5): Position => [
  round(ORIGIN.lon + x / PER_LON, decimals),
  round(ORIGIN.lat + y / PER_LAT, decimals),
];

export const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const mix = (a: XY, b: XY, t: number): XY => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A line in degrees; consecutive points that round to the same place become one. */
export const lineToDegrees = (line: Line, decimals = 5): Position[] =>
  line
    .map((p) => toDegrees(p, decimals))
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
