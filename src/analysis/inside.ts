import { featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Belt } from '../model/belt';
import type { Area, Position } from '../model/geometry';
import { type PlaceKind, placeKinds } from '../model/place';
import type { PlaceSubject } from '../model/subject';
import { cornersOf } from './drawn';
import { ringSquareMetres } from './ellipsoid';
import { metresToOutline } from './outline';
import { toPlane } from './plane';
import { createShape } from './shape';
import type { Station } from './stations';

/** What lies in a drawn area. Places are ids. */
export interface Inside {
  /** Places that are surely inside, by kind in the order of the kinds; kinds without one are left out. */
  readonly kinds: readonly { readonly kind: PlaceKind; readonly places: readonly string[] }[];
  /** Approximate places whose error crosses the outline: inside, or just outside. */
  readonly perhaps: readonly string[];
  /** Zones that the area covers in part, largest share first; `share` of the drawn area, 0 to 1. */
  readonly zones: readonly { readonly id: string; readonly share: number }[];
}

/** A drawn outline as an area of the model, closed. */
function areaOf(drawn: GeoJSON.Polygon): Area {
  const corners = cornersOf(drawn);
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

const holderOf = (drawn: GeoJSON.Polygon): ((position: Position) => boolean) => {
  const holds = createShape({
    polygons: [[[...cornersOf(drawn), ...cornersOf(drawn).slice(0, 1)].map(toPlane)]],
  });
  return (position) => holds(toPlane(position));
};

/** Is a place whose site is not exact no further from the outline than its error? */
const isUnsure = ({ record: { location }, geometry }: PlaceSubject, area: Area): boolean =>
  (location.precision === 'approximate' || location.precision === 'indicative') &&
  geometry !== null &&
  metresToOutline(geometry.coordinates, area) <= location.errorMetres;

/** Looks what a drawn area holds. Places without a published site are in no count; zone outlines are indicative. */
export function insideOf(belt: Belt, drawn: GeoJSON.Polygon): Inside {
  const area = areaOf(drawn);
  const holds = holderOf(drawn);
  const places = belt.allSubjects().filter((subject): subject is PlaceSubject => subject.type === 'place');
  const unsure = places.filter((place) => isUnsure(place, area));
  const sure = places.filter(
    (place) => place.geometry !== null && !unsure.includes(place) && holds(place.geometry.coordinates),
  );
  const kinds = placeKinds.flatMap((kind) => {
    const ids = sure.filter(({ record }) => record.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ kind, places: ids }];
  });
  return { kinds, perhaps: unsure.map(({ id }) => id), zones: zonesIn(belt, area) };
}

/** Smaller shares are the width of a drawn line. */
const leastShare = 0.0005;

function zonesIn(belt: Belt, area: Area): Inside['zones'] {
  const whole = squareMetres(area);
  if (whole === 0) return [];
  return belt
    .zonesInOrder()
    .flatMap(({ id, geometry }) => {
      const common = intersect(
        featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([featureOf(area), featureOf(geometry)]),
      );
      const share = common === null ? 0 : squareMetres(common.geometry) / whole;
      return share < leastShare ? [] : [{ id, share: Math.min(1, share) }];
    })
    .sort((one, other) => other.share - one.share);
}

const featureOf = (area: Area) =>
  area.type === 'Polygon' ? polygon(area.coordinates) : multiPolygon(area.coordinates);

function squareMetres(area: GeoJSON.Polygon | GeoJSON.MultiPolygon | Area): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const ofRing = (ring: readonly (readonly number[])[]) =>
    ringSquareMetres(ring.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]));
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ofRing(outer) - holes.reduce((off, hole) => off + ofRing(hole), 0),
    0,
  );
}

/** Stations of the base map in a drawn area. */
export function stationsInside(drawn: GeoJSON.Polygon, stations: readonly Station[]): readonly Station[] {
  const holds = holderOf(drawn);
  return stations.filter(({ site }) => holds([...site]));
}
