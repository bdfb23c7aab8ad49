import { describe, expect, it } from 'vitest';
import { wgsToGcj } from '../../src/model/datum';
import { gcjPieces, positionOf } from '../../src/model/gcjTile';
import type { Position } from '../../src/model/geometry';
import { chance } from '../store/random';

const size = 256;
const { PI, cos, hypot, log, tan } = Math;

/** Web Mercator, px of a level's world. */
const pixel = ([longitude, latitude]: Position, z: number): readonly [number, number] => {
  const world = size * 2 ** z;
  return [
    ((longitude + 180) / 360) * world,
    ((1 - log(tan(PI / 4 + (latitude * PI) / 360)) / PI) / 2) * world,
  ];
};

/** Metres on the ground of one px at this latitude. */
const metres = (z: number, latitude: number) =>
  (40_075_016.686 * cos((latitude * PI) / 180)) / (size * 2 ** z);

/** Where a mark at this WGS-84 place, which the service draws at its GCJ-02 place, comes out of our tile, in px. */
function landed(place: Position, z: number): readonly [number, number] {
  const [x, y] = pixel(place, z);
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
  const [gx, gy] = pixel(wgsToGcj(place), z);
  const pieces = gcjPieces(z, column, row, size);
  const piece = pieces.find((p) => p.x === Math.floor(gx / size) && p.y === Math.floor(gy / size));
  // At the very edge the mark may have come to lie in the neighbour.
  if (piece === undefined) return [Number.NaN, Number.NaN];
  return [column * size + piece.left + (gx - piece.x * size), row * size + piece.top + (gy - piece.y * size)];
}

describe('a tile of a GCJ-02 service, put back to WGS-84', () => {
  /** Metres for each level, of which half a px is the whole px and the rest that the shift changes within a tile. */
  it.each([
    [10, 170],
    [11, 85],
    [12, 43],
    [13, 21.5],
    [14, 10.7],
    [15, 5.4],
    [16, 2.7],
    [17, 1.35],
    [18, 0.67],
  ])('at level %i is true within 1.3 px, which are %f m', (z, most) => {
    const next = chance(20261126 + z);
    let worst = 0;
    for (let n = 0; n < 400; n++) {
      const place: Position = [121.47 + next() * 0.12, 31.23 + next() * 0.14];
      const [x, y] = pixel(place, z);
      const [lx, ly] = landed(place, z);
      if (!Number.isNaN(lx)) worst = Math.max(worst, hypot(lx - x, ly - y));
    }
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThanOrEqual(1.3);
    expect(worst * metres(z, 31.3)).toBeLessThanOrEqual(most);
  });

  it('of 512 px is true within 1.9 of its smaller px, hence within the same metres', () => {
    let worst = 0;
    for (let z = 10; z <= 18; z++) {
      const next = chance(20261126 + z);
      for (let n = 0; n < 400; n++) {
        const place: Position = [121.47 + next() * 0.12, 31.23 + next() * 0.14];
        const [x, y] = pixel(place, z + 1);
        const [gx, gy] = pixel(wgsToGcj(place), z + 1);
        const [column, row] = [Math.floor(x / 512), Math.floor(y / 512)];
        const piece = gcjPieces(z, column, row, 512).find(
          (p) => p.x === Math.floor(gx / 512) && p.y === Math.floor(gy / 512),
        );
        if (piece === undefined) continue;
        const across = column * 512 + piece.left + gx - piece.x * 512 - x;
        const down = row * 512 + piece.top + gy - piece.y * 512 - y;
        worst = Math.max(worst, hypot(across, down));
      }
    }
    expect(worst).toBeGreaterThan(1.3);
    expect(worst).toBeLessThanOrEqual(1.9);
  });

  it('would be some 470 m off without', () => {
    const place: Position = [121.527, 31.297];
    const [x, y] = pixel(place, 16);
    const [gx, gy] = pixel(wgsToGcj(place), 16);
    expect(hypot(gx - x, gy - y) * metres(16, 31.297)).toBeGreaterThan(450);
  });

  it('is covered whole by one to four tiles', () => {
    for (const z of [10, 13, 16, 18]) {
      const [px, py] = pixel([121.527, 31.297], z);
      const pieces = gcjPieces(z, Math.floor(px / size), Math.floor(py / size), size);
      expect(pieces.length).toBeGreaterThanOrEqual(1);
      expect(pieces.length).toBeLessThanOrEqual(4);
      const area = pieces.reduce((sum, { left, top }) => {
        const across = Math.min(size, left + size) - Math.max(0, left);
        const down = Math.min(size, top + size) - Math.max(0, top);
        return sum + across * down;
      }, 0);
      expect(area).toBe(size * size);
    }
  });

  it('knows the place of a px', () => {
    const [longitude, latitude] = positionOf(...pixel([121.5, 31.3], 14), size * 2 ** 14);
    expect(longitude).toBeCloseTo(121.5, 9);
    expect(latitude).toBeCloseTo(31.3, 9);
  });
});
