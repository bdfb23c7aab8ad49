import type { Belt } from '../../model/belt';
import { loadLayer } from '../../model/loadLayer';
import { type Known, knownOf } from '../../uploads/known';

/** What the base map covers, WGS-84 degrees: west, south, east, north. */
const covered = [121.48, 31.24, 121.58, 31.36] as const;

const loads = new WeakMap<Belt, Promise<Known>>();
const loaded = new WeakMap<Belt, Known>();

async function load(belt: Belt): Promise<Known> {
  const [stations, water] = await Promise.allSettled([loadLayer('metro-stations'), loadLayer('water')]);
  const contentOf = (answer: PromiseSettledResult<unknown>) =>
    answer.status === 'fulfilled' ? answer.value : null;
  const known = knownOf(belt, contentOf(stations), contentOf(water), covered);
  loaded.set(belt, known);
  // What could not be loaded is tried again with the next file.
  if (stations.status === 'rejected' || water.status === 'rejected') loads.delete(belt);
  return known;
}

/** What a visitor's coordinates are compared with. Never rejects: without the base map less can be told. */
export function knownFor(belt: Belt): Promise<Known> {
  const known = loads.get(belt) ?? load(belt);
  loads.set(belt, known);
  return known;
}

/** The same, as far as it is there. */
export const knownNow = (belt: Belt): Known | null => loaded.get(belt) ?? null;
