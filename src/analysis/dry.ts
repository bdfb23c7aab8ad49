import {
  bbox,
  bboxClip,
  bboxPolygon,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
} from '@turf/turf';
import { squareMetres } from './measure';
import { toDegrees, type XY } from './plane';

type Polygons = GeoJSON.Position[][][];
type AnyPolygon = GeoJSON.Polygon | GeoJSON.MultiPolygon;
/** Parts below this many square metres are noise of the grid. */
const leastPart = 625;

/** Outlines of the plane as the degrees that will be written, so that cutting sees the places where rounding lets them touch. */
export const polygonsInDegrees = (parts: readonly (readonly (readonly XY[])[])[]): Polygons =>
  parts.map((rings) => rings.map((ring) => ring.map((p) => [...toDegrees(p)])));

/** Takes water off an area, undoes places where an outline touches itself, and drops parts that are mere noise. */
export function dryPart(area: Polygons, water: Polygons): GeoJSON.MultiPolygon {
  if (area.length === 0) return { type: 'MultiPolygon', coordinates: [] };
  const whole = multiPolygon(area);
  const box = bbox(whole);
  const wet = water.flatMap((rings) => {
    const { geometry } = bboxClip(polygon(rings), box);
    return geometry.type === 'Polygon' && geometry.coordinates.length > 0
      ? [polygon(geometry.coordinates)]
      : [];
  });
  const dry =
    wet.length === 0
      ? intersect(featureCollection<AnyPolygon>([whole, bboxPolygon(box)]))
      : difference(featureCollection<AnyPolygon>([whole, ...wet]));
  const coordinates = dry === null ? [] : polygonsOf(dry.geometry);
  return { type: 'MultiPolygon', coordinates: coordinates.map(rounded).filter(isPart) };
}

const polygonsOf = (geometry: AnyPolygon): Polygons =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const isPart = ([outer = []]: GeoJSON.Position[][]): boolean =>
  squareMetres({ type: 'Polygon', coordinates: [outer.map(([x = 0, y = 0]): [number, number] => [x, y])] }) >=
  leastPart;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Six decimals, and no point twice in a row. */
const rounded = (rings: GeoJSON.Position[][]): GeoJSON.Position[][] =>
  rings
    .map((ring) =>
      ring
        .map(([x = 0, y = 0]) => [round(x), round(y)])
        .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]),
    )
    .filter((ring) => ring.length > 3);
