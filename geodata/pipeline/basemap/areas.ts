import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { readLayer, type SourceFeature } from '../geo/layer';
import { type Line, toMetres } from '../geo/metres';

/** The rings of every part of an area, in local metres. */
export const partsOf = (g: Polygon | MultiPolygon): Line[][] =>
  (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).map((part) =>
    part.map((ring) => ring.map(toMetres)),
  );

/** A test for things that lie on sensitive ground (a military campus): they are left out of every layer. */
export function sensitiveGround(from: string): (f: SourceFeature<Polygon | MultiPolygon>) => boolean {
  const ground = readLayer<Polygon>(from, 'campuses').filter((f) => f.properties.sensitive);
  return (f) => ground.some((g) => booleanPointInPolygon(pointOnFeature(f), g));
}
