import { wgsToGcj } from './datum';
import type { Position } from './geometry';

/** Part of a source tile that goes into the wished one: the tile, and where its upper left corner comes to lie, in px. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

const { PI, atan, floor, log, round, sinh, tan } = Math;

/** Web Mercator on the world of one level, in px. */
function pixelOf([longitude, latitude]: Position, world: number): readonly [number, number] {
  const phi = (latitude * PI) / 180;
  return [((longitude + 180) / 360) * world, ((1 - log(tan(PI / 4 + phi / 2)) / PI) / 2) * world];
}

/** [longitude, latitude] in degrees of a px of one level's world. */
export const positionOf = (x: number, y: number, world: number): Position => [
  (x / world) * 360 - 180,
  (atan(sinh(PI * (1 - (2 * y) / world))) * 180) / PI,
];

/**
 * Which tiles of a GCJ-02 service make up the tile of WGS-84 at this level, column and row. The shift at the middle of
 * the tile holds for all of it, in whole px, so that letters stay sharp. In Yangpu what is drawn then lies within 1.3 px
 * of its true place at every level from 10 to 18, within 1.9 of the smaller px of tiles of 512: 43 m at level 12, 2.7 m
 * at 16, 0.7 m at 18 (`tests/model/gcjTile.test.ts`).
 * @param size edge of a tile in px
 */
export function gcjPieces(z: number, x: number, y: number, size: number): readonly Piece[] {
  const world = size * 2 ** z;
  const middle = [(x + 0.5) * size, (y + 0.5) * size] as const;
  const [east, south] = pixelOf(wgsToGcj(positionOf(middle[0], middle[1], world)), world);
  const left = x * size + round(east - middle[0]);
  const top = y * size + round(south - middle[1]);
  const columns = [floor(left / size), floor((left + size - 1) / size)];
  const rows = [floor(top / size), floor((top + size - 1) / size)];
  return [...new Set(rows)].flatMap((row) =>
    [...new Set(columns)].map((column) => ({
      x: column,
      y: row,
      left: column * size - left,
      top: row * size - top,
    })),
  );
}
