import { distance } from '@turf/turf';
import { type ForeignDatum, suspicion } from '../check/datum-suspicion';
import { bdToWgs, gcjToWgs } from '../datum';
import type { PlaceFeature } from '../feature';
import type { Position } from '../geometry';
import type { Wording } from '../problem';

/** Metres: farther off than a correction of a site would be; as near as the conversion and its rounding are. */
const far = 200;
const near = 30;

const metres = (a: Position, b: Position): number => distance([...a], [...b], { units: 'meters' });

const datums: readonly (readonly [ForeignDatum, (position: Position) => Position])[] = [
  ['GCJ-02', gcjToWgs],
  ['BD-09', bdToWgs],
];

/** Places that lie off the bundle's of the same id by just what a datum displaces; the ids, each with its datum. */
export interface Shifts {
  readonly by: ReadonlyMap<string, ForeignDatum>;
  /** The datum of most places that could be compared; null where most lie where they did, or somewhere else. */
  readonly most: ForeignDatum | null;
}

/** Holds places that are said to be WGS-84 against those that are known. */
export function shiftsOf(places: readonly PlaceFeature[], known: readonly PlaceFeature[]): Shifts {
  const positions = new Map(known.map(({ id, geometry }) => [id, geometry?.coordinates]));
  const by = new Map<string, ForeignDatum>();
  let compared = 0;
  for (const { id, geometry } of places) {
    const [here, there] = [geometry?.coordinates, positions.get(id)];
    if (here === undefined || there === undefined) continue;
    compared += 1;
    const found = datums.find(([, toWgs]) => metres(here, there) > far && metres(toWgs(here), there) < near);
    if (found !== undefined) by.set(id, found[0]);
  }
  const most = datums.find(
    ([name]) => [...by.values()].filter((datum) => datum === name).length * 2 > compared,
  );
  return { by, most: most?.[0] ?? null };
}

export const seemsShifted = (datum: ForeignDatum): Wording =>
  suspicion([datum], '换算后正是原来的位置', 'converted, it lies where it was known to be');
