import { describe, expect, it } from 'vitest';
import { type Patch, readGround } from '../../../src/analysis/areas/areaLayers';
import { mappedGround } from '../../../src/analysis/areas/mappedGround';
import { gap, toDegrees, toPlane, type XY } from '../../../src/analysis/plane';
import type { Position } from '../../../src/model/geometry';
import { chance } from '../../store/random';
import { areaLayers } from './published';
import { commonMetres, holds, type Rings } from './scanlines';
import { made } from './squares';

const ringsOf = (footprints: readonly Patch[]): readonly Rings[] =>
  mappedGround(footprints).map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon, lat])),
  );
const footprints = readGround(areaLayers).footprints ?? [];
const ground = ringsOf(footprints);

/** Points along the walls of the footprints at most 10 m apart, by squares of 200 m. */
const walls = new Map<string, XY[]>();
const squareOf = ([x, y]: XY, east = 0, north = 0) =>
  `${Math.floor(x / 200) + east} ${Math.floor(y / 200) + north}`;
for (const ring of footprints.flatMap(({ polygons }) => polygons.flat()))
  ring.map(toPlane).forEach((b, i, corners) => {
    const a = corners[i - 1] ?? b;
    const steps = Math.ceil(gap(a, b) / 10);
    for (let k = 0; k <= steps; k += 1) {
      const share = steps === 0 ? 0 : k / steps;
      const p: XY = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      walls.set(squareOf(p), [...(walls.get(squareOf(p)) ?? []), p]);
    }
  });
const sides = [-1, 0, 1];
/** Whether a disk of this radius, at most 200 m, holds no wall. */
const isFree = (centre: XY, radius: number): boolean =>
  sides.every((east) =>
    sides.every((north) =>
      (walls.get(squareOf(centre, east, north)) ?? []).every((p) => gap(p, centre) > radius),
    ),
  );
/** Whether some disk of `radius` metres without a wall reaches a point, up to `within` metres from the disk's centre. */
const isReached = (p: XY, radius: number, within: number): boolean =>
  Array.from({ length: 9 }, (_, ring) => (ring / 8) * within).some((away) =>
    Array.from({ length: 36 }, (_, i) => (i * Math.PI) / 18).some((angle) =>
      isFree([p[0] + away * Math.cos(angle), p[1] + away * Math.sin(angle)], radius),
    ),
  );

describe('the ground on which buildings are mapped', () => {
  it('is most of the core that the layer speaks of', () => {
    const km2 = commonMetres(ground) / 1e6;
    expect(km2).toBeGreaterThan(6);
    expect(km2).toBeLessThan(7.9);
  });

  it('holds the footprints, but for some metres at its corners', () => {
    const polygons = footprints.flatMap((footprint) => footprint.polygons);
    expect(commonMetres(ground, polygons) / commonMetres(polygons)).toBeGreaterThan(0.999);
  });

  it('is what no empty disk of 150 m reaches, tried out at random points', () => {
    const next = chance(7);
    const tried = { inside: 0, outside: 0 };
    for (let i = 0; i < 400; i += 1) {
      const p: XY = [-4500 + 4000 * next(), -2400 + 3700 * next()];
      const isMapped = holds(ground, toDegrees(p));
      tried[isMapped ? 'inside' : 'outside'] += 1;
      // A step of the grid either way.
      if (isMapped) expect(isReached(p, 180, 150), `${p}`).toBe(false);
      else expect(isReached(p, 130, 150), `${p}`).toBe(true);
    }
    expect(Math.min(tried.inside, tried.outside)).toBeGreaterThan(100);
  });

  it('ends where the rows of houses end', () => {
    const rows = ringsOf(readGround(made).footprints ?? []);
    const whole = commonMetres(rows);
    expect(whole / (920 * 500)).toBeGreaterThan(0.99);
    expect(whole / (920 * 500)).toBeLessThan(1.06);
    expect(holds(rows, toDegrees([460, 250]))).toBe(true);
    expect(holds(rows, toDegrees([460, 530]))).toBe(false);
  });

  it('is none without footprints', () => {
    expect(mappedGround([])).toEqual([]);
    expect(mappedGround([{ class: '', isExact: true, polygons: [] }])).toEqual([]);
  });
});
