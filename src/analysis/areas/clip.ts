import { area, bbox, featureCollection, intersect, multiPolygon } from '@turf/turf';

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

/** Square metres (Turf `area`, on the sphere: within 0.15 % of the ellipsoid here); 0 for nothing. */
export const squareMetresOf = (surface: Surface | null): number => (surface === null ? 0 : area(surface));

/** A part of a whole as a share, 0–1; nothing has no parts. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
