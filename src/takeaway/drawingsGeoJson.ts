import { cornersOf, measuresOf } from '../analysis/drawn';
import { insideOf } from '../analysis/inside';
import { ringArea } from '../analysis/measure';
import { toPlane } from '../analysis/plane';
import type { Belt } from '../model/belt';
import type { Drawn } from '../store/drawing';

const decimetres = (value: number): number => Math.round(value * 10) / 10;

/** Outer rings run counter-clockwise (RFC 7946, section 3.1.6). */
function turned(geometry: Drawn['geometry']): Drawn['geometry'] {
  if (geometry.type !== 'Polygon' || ringArea(cornersOf(geometry).map(toPlane)) >= 0) return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((ring) => [...ring].reverse()) };
}

function propertiesOf({ geometry }: Drawn, number: number, belt: Belt): GeoJSON.GeoJsonProperties {
  const { metres, squareMetres } = measuresOf(geometry);
  if (geometry.type === 'LineString') return { number, lengthMetres: decimetres(metres) };
  const { kinds, perhaps, zones } = insideOf(belt, geometry);
  return {
    number,
    perimeterMetres: decimetres(metres),
    areaSquareMetres: squareMetres === null ? null : Math.round(squareMetres),
    placesInside: kinds.flatMap(({ places }) => places),
    placesPerhapsInside: perhaps,
    zoneShares: Object.fromEntries(zones.map(({ id, share }) => [id, Math.round(share * 1000) / 1000])),
  };
}

/**
 * The drawings as GeoJSON (RFC 7946), WGS-84, with their measures in metres and square metres and the ids of the places
 * in them. What the file says of itself is a foreign member of the collection.
 */
export const drawingsGeoJson = (drawn: readonly Drawn[], belt: Belt, exported: string) => ({
  type: 'FeatureCollection' as const,
  metadata: {
    datum: 'WGS-84 (EPSG:4326), [longitude, latitude], degrees',
    measures: 'Lengths and areas on the WGS-84 ellipsoid',
    exported,
  },
  features: drawn.map(
    (one, index): GeoJSON.Feature => ({
      type: 'Feature',
      id: one.id,
      geometry: turned(one.geometry),
      properties: propertiesOf(one, index + 1, belt),
    }),
  ),
});
