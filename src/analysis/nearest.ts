import type { Text } from '../model/text';
import type { Departure } from './departure';
import { gap, toDegrees, type XY } from './plane';
import type { Near, NearFeature } from './report';
import type { Walks } from './walks';

/** A point that one may want to walk to. */
export interface Spot {
  readonly at: XY;
  /** Where the walk ends, when not at the point itself. */
  readonly door?: XY;
  readonly name: Text | null;
  readonly record: string | null;
}

/** How a point lies to the site. */
export const nearOf = (departure: Departure, walks: Walks, at: XY, door: XY = at): Near => ({
  position: toDegrees(at),
  straightMetres: gap(departure.site, at),
  walk: walks.to(departure, door),
});

/** Nearest on foot first; what cannot be walked to comes last, nearest first. */
export const byWalk = (one: Near, other: Near): number =>
  (one.walk?.minutes ?? Number.POSITIVE_INFINITY) - (other.walk?.minutes ?? Number.POSITIVE_INFINITY) ||
  one.straightMetres - other.straightMetres;

/** The spot nearest on foot; the nearest at all where none can be walked to. A walk is never shorter than its straight line. */
export function nearestSpot(departure: Departure, walks: Walks, spots: readonly Spot[]): NearFeature | null {
  const sorted = spots
    .map((spot) => ({ spot, straight: gap(departure.site, spot.at) }))
    .sort((one, other) => one.straight - other.straight);
  let best: NearFeature | null = null;
  for (const { spot, straight } of sorted) {
    if (best?.walk && straight >= best.walk.metres) break;
    const { at, door, name, record } = spot;
    const near = { ...nearOf(departure, walks, at, door), name, record };
    if (best === null || byWalk(near, best) < 0) best = near;
  }
  return best;
}
