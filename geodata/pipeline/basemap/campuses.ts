import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { readLayer, shareOf, unclear, writeLayer } from '../geo/layer';
import { nth } from '../geo/nth';
import { areaOf, simplifyRing } from '../geo/simplify';
import { partsOf } from './areas';
import { soften } from './green';
import { metadata } from './metadata';
import { methodOf, ringsToDegrees } from './water';

/** Builds campuses.geojson: universities with a name, schools and hospitals without; nothing sensitive. */
export function buildCampuses(from: string, to: string): number {
  const features: Feature[] = [];
  const weights: { method: string; weight: number }[] = [];
  for (const f of readLayer<Polygon | MultiPolygon>(from, 'campuses')) {
    const p = f.properties;
    if (p.sensitive || unclear(p.license)) continue;
    const exact = p.method === 'exact';
    const parts = partsOf(f.geometry)
      .filter((rings) => areaOf(nth(rings, 0)) > 1500)
      .map((rings) =>
        rings.map((r) =>
          exact || p.method.startsWith('digit') ? simplifyRing(r, exact ? 2 : 5) : soften(r, areaOf(r)),
        ),
      );
    if (parts.length === 0) continue;
    const coordinates = parts.map(ringsToDegrees);
    const kind = p.kind === 'kindergarten' ? 'school' : p.kind;
    features.push({
      type: 'Feature',
      properties: {
        id: `campus-${features.length + 1}`,
        ...(kind === 'university' ? { zh: p.name_zh, en: p.name_en } : {}),
        class: kind,
        method: methodOf(f),
        error: p.error_m,
      },
      geometry:
        coordinates.length === 1
          ? { type: 'Polygon', coordinates: coordinates[0] ?? [] }
          : { type: 'MultiPolygon', coordinates },
    });
    weights.push({ method: p.method, weight: parts.reduce((s, r) => s + areaOf(nth(r, 0)), 0) });
  }
  return writeLayer(to, 'campuses', metadata('campuses', shareOf(weights)), features);
}
