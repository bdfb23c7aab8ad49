import type { Position } from '../model/geometry';
import { isInside } from './inside';
import type { KnownZone } from './known';
import { lengthInside, sharedArea } from './overlap';
import { extentOf, positionsIn, touch } from './positions';

const plain = (positions: readonly GeoJSON.Position[]): Position[] =>
  positions.map(([x = 0, y = 0]) => [x, y]);

/** How much of a geometry lies in a zone: positions, degrees of length or square degrees, by its kind. */
function shareIn(geometry: GeoJSON.Geometry, zone: KnownZone): number {
  switch (geometry.type) {
    case 'LineString':
      return lengthInside(plain(geometry.coordinates), zone);
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, line) => sum + lengthInside(plain(line), zone), 0);
    case 'Polygon':
    case 'MultiPolygon': {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const outline = rings.map(plain);
      const extent = extentOf(outline.flat());
      return extent === null ? 0 : sharedArea(outline, extent, zone);
    }
    default:
      return positionsIn(geometry).filter((position) => isInside(position, zone.rings)).length;
  }
}

/**
 * Ids of the zones of a geometry in WGS-84: for a point all that hold it, for anything else the one that holds most
 * of it; none where it lies outside of all. The outlines are indicative, so the answer is too.
 */
export function zonesOf(geometry: GeoJSON.Geometry, zones: readonly KnownZone[]): readonly string[] {
  const extent = extentOf(positionsIn(geometry));
  if (extent === null) return [];
  const shares = zones
    .filter((zone) => touch(zone.extent, extent))
    .map((zone) => ({ id: zone.id, share: shareIn(geometry, zone) }))
    .filter(({ share }) => share > 0);
  if (geometry.type === 'Point') return shares.map(({ id }) => id);
  const most = shares.reduce((best, { share }) => Math.max(best, share), 0);
  return shares
    .filter(({ share }) => share === most)
    .slice(0, 1)
    .map(({ id }) => id);
}
