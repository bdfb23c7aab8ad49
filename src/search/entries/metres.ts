import type { Position } from '../../model/geometry';

/** A place in metres east and north of the middle of the district, on a plane; exact to 0.1 % within it. */
export interface Metres {
  readonly x: number;
  readonly y: number;
}

const origin = { longitude: 121.53, latitude: 31.3 } as const;
const north = 110_870;
const east = 111_320 * Math.cos((origin.latitude * Math.PI) / 180);

/** @param position WGS-84 [longitude, latitude] */
export const toMetres = ([longitude, latitude]: Position): Metres => ({
  x: (longitude - origin.longitude) * east,
  y: (latitude - origin.latitude) * north,
});

/** WGS-84 [longitude, latitude], rounded to about a metre. */
export const toPosition = ({ x, y }: Metres): Position => [
  Number((origin.longitude + x / east).toFixed(5)),
  Number((origin.latitude + y / north).toFixed(5)),
];

export const between = (a: Metres, b: Metres): number => Math.hypot(a.x - b.x, a.y - b.y);
