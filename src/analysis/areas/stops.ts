import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Stop } from './areaLayers';
import { type Asked, counted, type Found } from './finding';
import { measuring } from './rules';

/** Metro stations within the outline; one where several lines meet counts once. */
export const stationsInside = ({ geometry }: Asked, stations: readonly Stop[]): Found =>
  counted(
    stations.filter(({ site }) => booleanPointInPolygon(site, geometry)),
    1,
  );

/** Metro stations within the outline or at most `nearStation` metres off, straight (Turf `pointToPolygonDistance`). */
export const stationsNear = ({ geometry }: Asked, stations: readonly Stop[]): Found =>
  counted(
    stations.filter(
      ({ site }) => pointToPolygonDistance(site, geometry, { units: 'meters' }) <= measuring.nearStation,
    ),
    1,
  );
