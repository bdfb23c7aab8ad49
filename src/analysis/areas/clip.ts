import { bbox, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { Position } from '../../model/geometry';
import { ringSquareMetres } from '../ellipsoid';

/** WGS-84 [longitude, latitude], as everywhere here. */
export type Surface = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/**
 * What a surface has in common with polygons, ground under several of them counted once (Turf `intersect`); null for
 * nothing.
 */
export function common(surface: Surface, polygons: readonly GeoJSON.Position[][][]): Surface | null {
  const [west, south, east, north] = bbox(surface);
  const near = polygons.filter((coordinates) => {
    const [w, s, e, n] = bbox({ type: 'Polygon', coordinates });
    return w < east && e > west && s < north && n > south;
  });
  if (near.length === 0) return null;
  const feature: GeoJSON.Feature<Surface> = { type: 'Feature', properties: {}, geometry: surface };
  return intersect(featureCollection([feature, multiPolygon(near)]))?.geometry ?? null;
}

/** Square metres on the ellipsoid, holes taken off; 0 for nothing. */
export function squareMetresOf(surface: Surface | null): number {
  if (surface === null) return 0;
  const polygons = surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringOf(outer) - holes.reduce((off, hole) => off + ringOf(hole), 0),
    0,
  );
}

const ringOf = (ring: readonly GeoJSON.Position[]): number =>
  ringSquareMetres(ring.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]));

/** A part of a whole as a share, 0–1; nothing has no parts. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
