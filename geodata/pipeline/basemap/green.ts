import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { readLayer, shareOf, unclear, writeLayer } from '../geo/layer';
import type { Line } from '../geo/metres';
import { nth } from '../geo/nth';
import { areaOf, simplifyRing } from '../geo/simplify';
import { roundRing } from '../geo/smooth';
import { partsOf, sensitiveGround } from './areas';
import { metadata } from './metadata';
import { methodOf, ringsToDegrees } from './water';

/** Smallest area shown by class, square metres. */
const SMALLEST: Record<string, number> = { park: 900, forest: 900, grass: 1500, pitch: 3000, sports: 20000 };

/** Parks that carry a name; lawns and pitches of a campus do not. */
const NAMED = new Set([
  '黄兴公园',
  '杨浦公园',
  '共青森林公园',
  '复兴岛公园',
  '江浦公园',
  '新江湾城公园',
  '民星公园',
  '工农公园',
  '内江公园',
  '延春公园',
  '平凉公园',
  '波阳公园',
  '惠民公园',
  '松鹤公园',
  '大连路绿地',
  '四平科技公园',
  '生态走廊一期',
  '生态走廊二期',
]);

/** Builds green.geojson: parks, woods, larger lawns and pitches. Corners of indicative blocks are rounded. */
export function buildGreen(from: string, to: string): number {
  const sensitive = sensitiveGround(from);
  const features: Feature[] = [];
  const weights: { method: string; weight: number }[] = [];
  const seen = new Set<string>();
  for (const f of readLayer<Polygon | MultiPolygon>(from, 'green')) {
    const p = f.properties;
    if (sensitive(f) || unclear(p.license)) continue;
    for (const rings of partsOf(f.geometry)) {
      const area = areaOf(nth(rings, 0));
      if (area < (SMALLEST[p.kind ?? ''] ?? 1500)) continue;
      const key = `${Math.round(area)}|${rings[0]?.[0]?.join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const soft =
        p.method === 'exact' ? rings.map((r) => simplifyRing(r, 2)) : rings.map((r) => soften(r, area));
      const name = NAMED.has(p.name_zh ?? '') ? { zh: p.name_zh, en: p.name_en } : {};
      features.push({
        type: 'Feature',
        properties: {
          id: `green-${features.length + 1}`,
          ...name,
          class: p.kind,
          method: methodOf(f),
          error: p.error_m,
        },
        geometry: { type: 'Polygon', coordinates: ringsToDegrees(soft) },
      });
      weights.push({ method: p.method, weight: area });
    }
  }
  return writeLayer(to, 'green', metadata('green', shareOf(weights)), features);
}

/** An indicative block: few corners, rounded in proportion to its size. */
export const soften = (ring: Line, area: number): Line =>
  roundRing(simplifyRing(ring, 12), Math.sqrt(area) / 4);
