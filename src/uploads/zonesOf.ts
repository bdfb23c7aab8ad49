import type { Position } from '../model/geometry';
import { comesInto, edgesOf, isInside } from './inside';
import type { KnownZone } from './known';
import { lengthInside, sharedArea } from './overlap';
import { touch } from './positions';
import type { Extent } from './upload';

const plain = (positions: readonly GeoJSON.Position[]): Position[] =>
  positions.map(([x = 0, y = 0]) => [x, y]);

/** How much of a geometry a zone holds: positions, degrees of length or square degrees, by its kind. */
function measureOf(geometry: GeoJSON.Geometry, extent: Extent): (zone: KnownZone) => number {
  switch (geometry.type) {
    case 'LineString':
    case 'MultiLineString': {
      const lines = (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(
        plain,
      );
      return (zone) => lines.reduce((sum, line) => sum + lengthInside(line, zone), 0);
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const outlines = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const rings = outlines.map(plain);
      return (zone) => sharedArea(rings, extent, zone);
    }
    case 'Point':
    case 'MultiPoint': {
      const points = plain(geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates);
      return (zone) => points.filter((position) => isInside(position, zone.rings)).length;
    }
    case 'GeometryCollection':
      return () => 0;
  }
}

/**
 * Ids of the zones of a geometry in WGS-84: for a point all that hold it, for anything else the one that holds most
 * of it; none where it lies outside of all. The outlines are indicative, so the answer is too.
 * @param extent the box round the geometry
 */
export function zonesOf(
  geometry: GeoJSON.Geometry,
  extent: Extent,
  zones: readonly KnownZone[],
): readonly string[] {
  const near = zones.filter((zone) => touch(zone.extent, extent));
  if (near.length === 0) return [];
  const measure = measureOf(geometry, extent);
  const shares = near
    .map((zone) => ({ id: zone.id, share: shareIn(zone, extent, measure) }))
    .filter(({ share }) => share > 0);
  if (geometry.type === 'Point') return shares.map(({ id }) => id);
  const most = shares.reduce((best, { share }) => Math.max(best, share), 0);
  return shares
    .filter(({ share }) => share === most)
    .slice(0, 1)
    .map(({ id }) => id);
}

/** Where no edge of the zone comes near, all of it lies inside or outside, and nothing needs to be measured. */
function shareIn(zone: KnownZone, extent: Extent, measure: (zone: KnownZone) => number): number {
  if (comesInto(edgesOf(zone.rings), extent)) return measure(zone);
  return isInside([extent[0], extent[1]], zone.rings) ? Number.POSITIVE_INFINITY : 0;
}
