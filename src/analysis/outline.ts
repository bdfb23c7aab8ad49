import type { Area, Position } from '../model/geometry';
import { gap, toPlane } from './plane';
import { pointOn, segmentsOf, shareNearest } from './segments';

/** Metres from a point, WGS-84 [longitude, latitude], to the nearest line of an area's outline, from inside or outside. */
export function metresToOutline(position: Position, area: Area): number {
  const point = toPlane(position);
  const rings = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat();
  return rings
    .flatMap((ring) => segmentsOf(ring.map(toPlane)))
    .reduce(
      (least, segment) => Math.min(least, gap(point, pointOn(segment, shareNearest(segment, point)))),
      Number.POSITIVE_INFINITY,
    );
}
