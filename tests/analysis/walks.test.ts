import { describe, expect, it } from 'vitest';
import { walking } from '../../src/analysis/assumptions';
import type { Outline, Road } from '../../src/analysis/baseMap';
import { gridRound, pointAt } from '../../src/analysis/grid';
import { gap, toPlane, type XY } from '../../src/analysis/plane';
import { createShortest } from '../../src/analysis/shortest';
import { isWalkable } from '../../src/analysis/strands';
import { buildStreets } from '../../src/analysis/streets';
import { createWalks } from '../../src/analysis/walks';
import { createWaters } from '../../src/analysis/waters';
import { chance } from '../store/random';
import { ground } from './ground';
import { facts } from './layers';

const { detour, metresPerMinute } = walking;
const street = (line: readonly XY[]): Road => ({ class: 'tertiary', level: 'surface', error: 6, line });
const creek: Outline = {
  class: 'creek',
  name: null,
  polygons: [
    [
      [
        [-5000, 100],
        [5000, 100],
        [5000, 110],
        [-5000, 110],
        [-5000, 100],
      ],
    ],
  ],
};
/** Two streets 300 m apart that meet at x = 1000, with a creek between them where asked. */
function town(water: readonly Outline[] = []) {
  const roads = [
    street([
      [-4000, 0],
      [1000, 0],
      [1000, 300],
      [-4000, 300],
    ]),
  ];
  const waters = createWaters(water);
  const walks = createWalks(buildStreets(roads, waters), waters);
  return (a: XY, b: XY) => walks.to(walks.from(a), b);
}

describe('a walk', () => {
  it('goes by straight legs and the streets', () => {
    const walk = town()([0, -100], [-900, -50]);
    expect(walk?.metres).toBeCloseTo(900 + 150 * detour);
    expect(walk?.minutes).toBeCloseTo((900 + 150 * detour) / metresPerMinute);
    expect(walk?.basis).toBe('network');
  });

  it('goes straight to a neighbour, unless water lies between', () => {
    expect(town()([0, 20], [0, 220])).toMatchObject({ metres: 200 * detour, basis: 'straight' });
    expect(town([creek])([0, 20], [0, 220])?.metres).toBeCloseTo(2000 + 300 + 100 * detour);
  });

  it('takes the straight line where it meets no known street', () => {
    const walk = town()([0, 2000], [800, 2300]);
    expect(walk?.metres).toBeCloseTo(Math.hypot(800, 300) * detour);
    expect(walk?.basis).toBe('straight');
  });

  it('says straight where one end is far from every street, though part of the way is a street', () => {
    const walk = town()([0, 900], [-900, -10]);
    expect(walk?.metres).toBeGreaterThan(600 * detour + 900);
    expect(walk?.basis).toBe('straight');
  });

  it('goes nowhere from the water, to the water, or to where no street or straight line leads', () => {
    const walk = town([{ ...creek, class: 'river' }]);
    expect(walk([0, 105], [0, 50])).toBeNull();
    expect(walk([0, 50], [0, 105])).toBeNull();
    const islands = createWaters([{ ...creek, class: 'river' }]);
    const walks = createWalks(buildStreets([], islands), islands);
    expect(walks.to(walks.from([0, 0]), [0, 200])).toBeNull();
    expect(walks.to(walks.from([0, 0]), [200, 0])?.basis).toBe('straight');
  });
});

describe('walks on the published ground', () => {
  const { streets, walks, waters, fieldOf } = ground;
  const next = chance(7);
  const anywhere = (): XY => toPlane([121.485 + 0.09 * next(), 31.245 + 0.11 * next()]);
  const pairs = Array.from({ length: 300 }, () => [anywhere(), anywhere()] as const);

  it('are the same both ways, and never shorter than the straight line', () => {
    let known = 0;
    for (const [a, b] of pairs) {
      const [there, back] = [walks.to(walks.from(a), b), walks.to(walks.from(b), a)];
      expect(there?.basis).toBe(back?.basis);
      expect(there?.metres ?? 0).toBeCloseTo(back?.metres ?? 0, 6);
      if (there === null) continue;
      known += 1;
      expect(there.metres).toBeGreaterThanOrEqual(gap(a, b) - 1e-6);
    }
    expect(known).toBeGreaterThan(100);
  });

  it('keep the triangle inequality on the streets', () => {
    const shortest = createShortest(streets);
    const used = [...new Set(streets.pieces.map(({ from }) => from))];
    const some = Array.from({ length: 25 }, () => used[Math.floor(next() * used.length)] ?? 0);
    const fields = new Map(some.map((node) => [node, shortest([{ node, metres: 0 }])]));
    for (const a of some)
      for (const b of some)
        for (const c of some) {
          const [ab, bc, ac] = [fields.get(a)?.[b] ?? 0, fields.get(b)?.[c] ?? 0, fields.get(a)?.[c] ?? 0];
          expect(ac).toBeLessThanOrEqual(ab + bc + 1e-6);
        }
  });

  it('do not cross the Huangpu', () => {
    const pudong = toPlane([121.5585, 31.2585]);
    for (const { position } of facts.places)
      expect(walks.to(walks.from(toPlane(position)), pudong)).toBeNull();
  });

  it('come to Fuxing Island by its two bridges only', () => {
    const [island, shore] = [toPlane([121.5573, 31.285]), toPlane([121.5478, 31.2842])];
    expect(walks.to(walks.from(shore), island)).not.toBeNull();
    const bridges = ground.map.roads.filter((road) => isWalkable(road) && road.level === 'bridge');
    expect(bridges).toHaveLength(2);
    for (const bridge of bridges) {
      const rest = ground.map.roads.filter((road) => road !== bridge);
      const other = createWalks(buildStreets(rest, waters), waters);
      expect(other.to(other.from(shore), island)).not.toBeNull();
    }
    const cut = createWalks(
      buildStreets(
        ground.map.roads.filter((road) => !bridges.includes(road)),
        waters,
      ),
      waters,
    );
    expect(cut.to(cut.from(shore), island)).toBeNull();
  });

  it('are the same when asked for a whole grid at once', () => {
    for (const site of [
      [121.5101, 31.2997],
      [121.5573, 31.285],
      [121.53, 31.26],
      [121.5527, 31.3025],
      [121.545, 31.318],
    ] as const) {
      const departure = walks.from(toPlane([...site]));
      const grid = gridRound(departure.site, 1250, 50);
      const field = fieldOf(departure, grid, 1250);
      field.forEach((metres, cell) => {
        const p = pointAt(grid, cell % grid.columns, Math.floor(cell / grid.columns));
        const walk = walks.to(departure, p)?.metres ?? Number.POSITIVE_INFINITY;
        if (walk > 1250) expect(metres).toBe(Number.POSITIVE_INFINITY);
        else expect(metres).toBeCloseTo(walk, 6);
      });
    }
  });
});
