import type { Departure } from './departure';
import { byWalk, nearOf } from './nearest';
import { toPlane } from './plane';
import { type NearPlace, reachMinutes, type SiteReport } from './report';
import type { SiteFacts } from './siteFacts';
import type { Walks } from './walks';

const mostMinutes = Math.max(...reachMinutes);
/** Straight metres within which a place counts as near, however long the walk. */
const nearMetres = 1000;

const isWithin = ({ walk }: NearPlace): boolean => walk !== null && walk.minutes <= mostMinutes;

/** Places within 15 minutes on foot or 1 km straight, nearest on foot first. */
export const placesNear = (
  departure: Departure,
  walks: Walks,
  places: SiteFacts['places'],
): readonly NearPlace[] =>
  places
    .map(({ id, kind, errorMetres, position }) => ({
      id,
      kind,
      errorMetres,
      ...nearOf(departure, walks, toPlane(position)),
    }))
    .filter((place) => isWithin(place) || place.straightMetres <= nearMetres)
    .sort(byWalk);

/** Industries of the places within 15 minutes, most frequent first, then by id. */
export function industriesOf(
  near: readonly NearPlace[],
  places: SiteFacts['places'],
): SiteReport['industries'] {
  const ids = new Set(near.filter(isWithin).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id, industries } of places)
    if (ids.has(id)) for (const industry of industries) counts.set(industry, (counts.get(industry) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}
