import type { BaseMap, Outline } from './baseMap';
import type { Departure } from './departure';
import { nearestSpot, type Spot } from './nearest';
import { nearestOnOutline } from './nearestPoint';
import { toPlane, type XY } from './plane';
import type { NearFeature } from './report';
import { createShape } from './shape';
import { createShores } from './shores';
import type { SiteFacts } from './siteFacts';
import type { Walks } from './walks';

export interface Features {
  readonly university: (departure: Departure) => NearFeature | null;
  readonly park: (departure: Departure) => NearFeature | null;
  readonly riverfront: (departure: Departure) => NearFeature | null;
}

/** A ground with an outline that one may want to walk to. */
interface Ground extends Outline {
  readonly holds: (p: XY) => boolean;
  readonly record: string | null;
}

/** Nearest university by its campus, park and river front. Parks and universities are walked to at the nearest point of their outline. */
export function createFeatures(map: BaseMap, { places }: SiteFacts, walks: Walks): Features {
  const campuses = map.campuses
    .filter((outline) => outline.class === 'university')
    .map((outline): Ground => {
      const holds = createShape(outline);
      const ofIt = places.filter(
        ({ kind, nameZh, position }) =>
          kind === 'university' && isOf(outline.name?.zh ?? '', nameZh) && holds(toPlane(position)),
      );
      return { ...outline, holds, record: ofIt[0]?.id ?? null };
    });
  const parks = map.green
    .filter((outline) => outline.class === 'park')
    .map((outline): Ground => ({ ...outline, holds: createShape(outline), record: null }));
  const shores = createShores(map);
  const nearest = (grounds: readonly Ground[]) => (departure: Departure) =>
    nearestSpot(
      departure,
      walks,
      grounds.flatMap((ground) => spotOf(ground, departure.site)),
    );
  return {
    university: nearest(campuses),
    park: nearest(parks),
    riverfront: (departure) => {
      const found = nearestSpot(departure, walks, shores.spots);
      return found === null ? null : { ...found, name: shores.nameAt(toPlane(found.position)) };
    },
  };
}

function spotOf(ground: Ground, site: XY): readonly Spot[] {
  const at = ground.holds(site) ? site : nearestOnOutline(ground, site);
  return at === null ? [] : [{ at, name: ground.name, record: ground.record }];
}

/** A campus is named after its university, with the campus in brackets. Science parks inside one are records of their own. */
const isOf = (campus: string, university: string): boolean =>
  campus.replaceAll(/[\uff08\uff09]/g, '').startsWith(university);
