import { describe, expect, it } from 'vitest';
import type { Outline, Road } from '../../src/analysis/baseMap';
import { gap, type XY } from '../../src/analysis/plane';
import { createShortest } from '../../src/analysis/shortest';
import { buildStreets, networksOf, type Streets } from '../../src/analysis/streets';
import { createWaters } from '../../src/analysis/waters';

/** A line from its coordinates one after another. */
const path = (...flat: readonly number[]): readonly XY[] =>
  flat.flatMap((x, i): XY[] => (i % 2 === 0 ? [[x, flat[i + 1] ?? 0]] : []));
const road = (line: readonly XY[], rest: Partial<Road> = {}): Road => ({
  class: 'tertiary',
  level: 'surface',
  error: 6,
  line,
  ...rest,
});
const rectangle = (kind: string, west: number, south: number, east: number, north: number): Outline => ({
  class: kind,
  name: null,
  polygons: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});
const dry = createWaters([]);
/** Long enough to count as a network by itself. */
const avenue = road(path(-4000, 0, 4000, 0));

/** Metres along the streets between the nodes nearest to two points. */
function along({ nodes, pieces }: Streets, a: XY, b: XY): number {
  const used = new Set(pieces.flatMap(({ from, to }) => [from, to]));
  const nodeAt = (p: XY) =>
    [...used].reduce((best, i) =>
      gap(nodes[i] ?? [1e9, 0], p) < gap(nodes[best] ?? [1e9, 0], p) ? i : best,
    );
  return createShortest({ nodes, pieces })([{ node: nodeAt(a), metres: 0 }])[nodeAt(b)] ?? Number.NaN;
}

describe('the network made of centre lines', () => {
  it('joins lines where they cross, though they share no vertex', () => {
    const streets = buildStreets([avenue, road(path(100, -300, 100, 500))], dry);
    expect(along(streets, [-4000, 0], [100, 500])).toBeCloseTo(4600);
    expect(along(streets, [100, -300], [4000, 0])).toBeCloseTo(4200);
  });

  it('joins an end that stops short by a carriageway, but not one that stops a block away', () => {
    const near = buildStreets([avenue, road(path(0, 60, 0, 500))], dry);
    expect(along(near, [4000, 0], [0, 500])).toBeCloseTo(4500);
    const far = buildStreets([avenue, road(path(0, 90, 0, 4500))], dry);
    expect(along(far, [4000, 0], [0, 4500])).toBe(Number.POSITIVE_INFINITY);
  });

  it('joins over a longer gap where the stated errors explain it, up to the limit', () => {
    const side = (south: number) =>
      road(
        [
          [0, south],
          [0, 4500],
        ],
        { error: 100 },
      );
    expect(along(buildStreets([avenue, side(100)], dry), [4000, 0], [0, 4500])).toBeCloseTo(8500);
    expect(along(buildStreets([avenue, side(130)], dry), [4000, 0], [0, 4500])).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('does not take the end of a line back to its own line', () => {
    const hook = road(path(0, 500, 0, 40, 20, 40, 20, 60));
    expect(along(buildStreets([avenue, hook], dry), [4000, 0], [20, 60])).toBeCloseTo(3980 + 60);
  });

  it('leaves out elevated roads, tunnels and trunk bridges, and crosses under them', () => {
    const over = [{ level: 'elevated' }, { level: 'tunnel' }, { level: 'bridge', class: 'trunk' }] as const;
    for (const rest of over) {
      const streets = buildStreets([avenue, road(path(0, -4000, 0, 4000), rest)], dry);
      expect(streets.pieces.every(({ a, b }) => a[1] === 0 && b[1] === 0)).toBe(true);
    }
  });

  it('crosses river and canal by bridges only, and a creek by any street', () => {
    const across = path(100, 0, 100, 4000);
    for (const kind of ['river', 'canal', 'creek']) {
      const waters = createWaters([rectangle(kind, -5000, 500, 5000, 600)]);
      const byStreet = buildStreets([avenue, road(across)], waters);
      expect(
        byStreet.pieces.some(({ b }) => b[1] > 600),
        kind,
      ).toBe(kind === 'creek');
      const byBridge = buildStreets([avenue, road(across, { level: 'bridge' })], waters);
      expect(along(byBridge, [4000, 0], [100, 4000]), kind).toBeCloseTo(7900);
    }
  });

  it('joins nothing over a river', () => {
    const waters = createWaters([rectangle('river', -5000, 20, 5000, 40)]);
    const streets = buildStreets([avenue, road(path(0, 50, 0, 4500))], waters);
    expect(along(streets, [4000, 0], [0, 4500])).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves out scraps that hang on nothing', () => {
    const scrap = road(path(0, 1000, 2000, 1000));
    expect(buildStreets([avenue, scrap], dry).pieces).toHaveLength(1);
  });

  it('is empty without roads', () => {
    expect(buildStreets([], dry).pieces).toEqual([]);
  });

  it('measures what hangs together', () => {
    const { pieces } = buildStreets([avenue, road(path(0, 300, 3500, 300)), road(path(50, 0, 50, 100))], dry);
    const lengths = new Set([...networksOf(pieces).values()].map(({ metres }) => Math.round(metres)));
    expect([...lengths].sort()).toEqual([3500, 8100]);
  });
});

describe('shortest ways', () => {
  it('are those that trying every way would give', () => {
    const nodes: XY[] = Array.from({ length: 12 }, (_, i) => [i, 0]);
    const pieces = nodes.flatMap((a, from) =>
      [1, 3, 4].map((by) => {
        const to = (from * by + by) % nodes.length;
        return { a, b: nodes[to] ?? a, from, to, metres: 1 + ((from * 7 + by * 5) % 11) };
      }),
    );
    // Bellman and Ford: improve every arc as often as there are nodes.
    const expected = nodes.map((_, i) => (i === 2 ? 0.5 : Number.POSITIVE_INFINITY));
    for (const _ of nodes)
      for (const { from, to, metres } of [
        ...pieces,
        ...pieces.map((p) => ({ ...p, from: p.to, to: p.from })),
      ])
        expected[to] = Math.min(expected[to] ?? 0, (expected[from] ?? 0) + metres);
    expect([...createShortest({ nodes, pieces })([{ node: 2, metres: 0.5 }])]).toEqual(expected);
  });
});
