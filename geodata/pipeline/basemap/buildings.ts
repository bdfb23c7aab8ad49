import type { Feature, Polygon } from 'geojson';
import { readLayer, writeLayer } from '../geo/layer';
import { round, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { areaOf, simplifyRing } from '../geo/simplify';
import { sensitiveGround } from './areas';
import { coverAt } from './fade-rings';
import { metadata } from './metadata';
import { ringsToDegrees } from './water';

/** Footprints smaller than this are left out, in square metres. */
const SMALLEST = 90;

/** A building under this much paper is left out. */
const FADED = 0.12;

/** Builds buildings.geojson: footprints of the core with their height where it is known; no names. */
export function buildBuildings(from: string, to: string): number {
  const sensitive = sensitiveGround(from);
  const features: Feature[] = [];
  for (const f of readLayer<Polygon>(from, 'buildings')) {
    if (sensitive(f)) continue;
    const rings = f.geometry.coordinates
      .map((r) => simplifyRing(r.map(toMetres), 3.6))
      .filter((r, i) => i === 0 || areaOf(r) > 80);
    if (areaOf(nth(rings, 0)) < SMALLEST) continue;
    if (coverAt(nth(nth(rings, 0), 0)) > FADED) continue;
    const height = f.properties['height_m'];
    features.push({
      type: 'Feature',
      properties: typeof height === 'number' ? { h: round(height, 1) } : {},
      geometry: { type: 'Polygon', coordinates: ringsToDegrees(rings) },
    });
  }
  return writeLayer(
    to,
    'buildings',
    metadata('buildings', { exact: 100, digitised: 0, inferred: 0 }),
    features,
  );
}
