import { bbox, bboxClip, difference, featureCollection, multiPolygon, polygon } from '@turf/turf';
import { ringArea } from './measure';
import type { XY } from './plane';

/** Rings of the plane in metres, polygon by polygon. */
export type Rings = readonly (readonly (readonly XY[])[])[];
/** Parts below this many square metres are noise of the grid. */
const leastPart = 625;

const mutable = (rings: readonly (readonly XY[])[]) => rings.map((ring) => ring.map(([x, y]) => [x, y]));
const xyOf = (polygons: GeoJSON.Position[][][]): Rings =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]): XY => [x, y])));

/** Takes water off an area (both in metres on the plane) and drops parts that are smaller than a point of the grid. */
export function dryPart(area: Rings, water: Rings): Rings {
  if (area.length === 0) return [];
  const whole = multiPolygon(area.map(mutable));
  const box = bbox(whole);
  const wet = water.flatMap((rings) => {
    const { geometry } = bboxClip(polygon(mutable(rings)), box);
    return geometry.type === 'Polygon' && geometry.coordinates.length > 0
      ? [polygon(geometry.coordinates)]
      : [];
  });
  const dry =
    wet.length === 0
      ? whole
      : difference(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([whole, ...wet]));
  const { geometry } = dry ?? multiPolygon([]);
  const parts = xyOf(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  return parts.filter(([outer = []]) => Math.abs(ringArea(outer)) >= leastPart);
}
