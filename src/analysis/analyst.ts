import type { Position } from '../model/geometry';
import { readBaseMap } from './baseMap';
import type { Departure } from './departure';
import { createFeatures } from './features';
import { createField } from './field';
import { circleRound } from './measure';
import { buildMetro } from './metro';
import { metroReach } from './metroReach';
import { byWalk, nearOf } from './nearest';
import { industriesOf, placesNear } from './places';
import { toPlane } from './plane';
import { reachOf } from './reach';
import type { NearStation, SiteLayers, SiteReport } from './report';
import type { SiteFacts } from './siteFacts';
import { buildStreets } from './streets';
import { createSurroundings } from './surroundings';
import { areStreetsKnown, createWalks } from './walks';
import { createWaters, unknownWaters } from './waters';

/** Answers questions about sites; positions WGS-84 [longitude, latitude]. */
export interface Analyst {
  readonly report: (site: Position) => SiteReport;
}

/** Makes street network, water and metro of the layers once; each question then takes some tens of milliseconds. */
export function createAnalyst(layers: SiteLayers, facts: SiteFacts): Analyst {
  const map = readBaseMap(layers);
  const waters = map.missing.includes('water') ? unknownWaters : createWaters(map.water);
  const streets = buildStreets(map.roads, waters);
  const walks = createWalks(streets, waters);
  const fieldOf = createField(streets, waters, walks);
  const features = createFeatures(map, facts, walks);
  const surroundings = createSurroundings(facts);
  const metro = buildMetro(map);
  const stationsFrom = (departure: Departure): readonly NearStation[] =>
    map.stations
      .map(({ id, name, lines, site }) => ({
        id,
        name,
        lines,
        ...nearOf(departure, walks, toPlane([...site])),
      }))
      .sort(byWalk);
  return {
    report: (site) => {
      const departure = walks.from(toPlane(site));
      const stations = stationsFrom(departure);
      const places = placesNear(departure, walks, facts.places);
      return {
        site,
        basis: areStreetsKnown(departure.off) ? 'network' : 'straight',
        ...surroundings(departure.site),
        places,
        stations: stations.slice(0, 3),
        university: features.university(departure),
        riverfront: features.riverfront(departure),
        park: features.park(departure),
        industries: industriesOf(places, facts.places),
        metro: metroReach(metro, stations),
        reach: reachOf(departure, fieldOf, waters, map.water),
        kilometre: circleRound(site, 1000),
        missing: map.missing,
      };
    },
  };
}
