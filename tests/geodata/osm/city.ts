import { chance } from '../../store/random';
import type { TestElement } from './elements';

/** Blocks of a side of the city, in degrees; each holds streets, a park and rows of houses. */
const side = 0.003;
const houses = 6;
const parks = 0.04;

/**
 * A made-up city as wide as it takes: `blocks` × `blocks` blocks from a corner, WGS-84. In order of OpenStreetMap's
 * files within each part: all nodes, then all ways.
 * @param part which of the two
 */
export function* city(
  blocks: number,
  part: 'nodes' | 'ways',
  west = 121.2,
  south = 31.0,
): Generator<TestElement> {
  const next = chance(20261126);
  // Hands tremble: without it a packed file would be unlike any real one.
  const tremble = chance(1126);
  const off = () => (tremble() - 0.5) * side * 0.01;
  const perBlock = houses * houses * 6;
  for (let x = 0; x < blocks; x++)
    for (let y = 0; y < blocks; y++) {
      const block = x * blocks + y;
      const [lon, lat] = [west + x * side, south + y * side];
      const first = 10_000_000_000 + block * perBlock;
      const isPark = next() < parks;
      const heights = Array.from({ length: houses * houses }, () => Math.floor(next() * 30));
      if (part === 'ways') {
        yield* streets(block, blocks, x, y);
        if (isPark)
          yield {
            way: 5_000_000 + block,
            refs: ring(1_000_000 + block * 4, 4),
            tags: { leisure: 'park', name: `公园${block}`, 'name:en': `Park ${block}` },
          };
        else
          for (const [i, levels] of heights.entries())
            yield {
              way: 10_000_000 + block * 64 + i,
              refs: ring(first + i * 6, 6),
              tags: { building: 'yes', ...(levels > 20 ? { 'building:levels': `${levels}` } : {}) },
            };
        continue;
      }
      yield { node: 100 + block, at: spot(lon, lat) };
      for (const [i, [dx, dy]] of square.entries())
        yield {
          node: 1_000_000 + block * 4 + i,
          at: spot(lon + side * (0.1 + 0.8 * dx), lat + side * (0.1 + 0.8 * dy)),
        };
      if (!isPark)
        for (let i = 0; i < houses * houses; i++) {
          const [hx, hy] = [
            lon + side * (0.1 + 0.14 * (i % houses)),
            lat + side * (0.1 + 0.14 * Math.floor(i / houses)),
          ];
          for (const [k, [dx, dy]] of bent.entries())
            yield {
              node: first + i * 6 + k,
              at: spot(hx + dx * side * 0.1 + off(), hy + dy * side * 0.1 + off()),
            };
        }
    }
}

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
/** OpenStreetMap keeps seven decimals. */
const spot = (lon: number, lat: number): readonly [number, number] => [
  Math.round(lon * 1e7) / 1e7,
  Math.round(lat * 1e7) / 1e7,
];
/** An L of six corners. */
const bent = [
  [0, 0],
  [1, 0],
  [1, 0.5],
  [0.5, 0.5],
  [0.5, 1],
  [0, 1],
] as const;
const ring = (first: number, count: number) => [...Array.from({ length: count }, (_, i) => first + i), first];

const classes = ['residential', 'tertiary', 'residential', 'secondary', 'residential', 'primary'];
function* streets(block: number, blocks: number, x: number, y: number): Generator<TestElement> {
  const named = (kind: string, number: number) => ({
    highway: classes[number % classes.length] ?? 'residential',
    name: `${kind === 'east' ? '东西' : '南北'}${number}路`,
    'name:en': `${kind === 'east' ? 'East' : 'North'} Road ${number}`,
  });
  if (x + 1 < blocks)
    yield { way: 1_000_000 + block * 2, refs: [100 + block, 100 + block + blocks], tags: named('east', y) };
  if (y + 1 < blocks)
    yield { way: 1_000_001 + block * 2, refs: [100 + block, 101 + block], tags: named('north', x) };
}
