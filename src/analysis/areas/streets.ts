import type { Line } from './areaLayers';
import { lyingTo, metresWhere } from './beside';
import type { Asked, Found } from './finding';
import { measuring } from './rules';

interface Street {
  readonly counted: number;
  readonly exact: number;
  readonly all: number;
}

/**
 * How many streets by name run in the area, or along its edge, for `leastStreet` metres or half of their length on the
 * map. Only what lies on the ground counts: no elevated roads, tunnels or bridges, which carry names of their own.
 */
export function namedStreets({ geometry, detailed }: Asked, roads: readonly Line[]): Found {
  const lying = lyingTo(geometry, measuring.besideStreet);
  const streets = new Map<string, Street>();
  for (const { name, level, line, isExact } of roads) {
    if (name === '' || level !== 'surface') continue;
    const { counted, all } = metresWhere(line, (p) => lying(p) !== null);
    const before = streets.get(name) ?? { counted: 0, exact: 0, all: 0 };
    streets.set(name, {
      counted: before.counted + counted,
      exact: before.exact + (isExact ? counted : 0),
      all: before.all + all,
    });
  }
  const found = [...streets.values()].filter(
    ({ counted, all }) => counted > 0 && counted >= Math.min(measuring.leastStreet, all / 2),
  );
  const sum = (of: 'counted' | 'exact') => found.reduce((metres, street) => metres + street[of], 0);
  return { value: found.length, exact: found.length === 0 ? detailed : sum('exact') / sum('counted') };
}
