import { union } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { readLayer, type SourceFeature, shareOf, unclear, writeLayer } from '../geo/layer';
import { type Line, lineToDegrees, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { areaOf, doubleArea, simplifyRing } from '../geo/simplify';
import { exactRiver, follow, islandEast, readBanks } from './banks';
import { metadata } from './metadata';

/** Ponds smaller than this are left out, in square metres. */
const SMALLEST = 500;

/** The exact river ends on a straight edge from the island's north tip, at this latitude, to the east bank; local metres. */
const NORTH_EDGE = toMetres([121.5543, 31.30306])[1];

const NAMES: Record<string, { id: string; zh: string; en: string }> = {
  黄浦江: { id: 'huangpu', zh: '黄浦江', en: 'Huangpu River' },
  复兴岛运河: { id: 'fuxing-canal', zh: '复兴岛运河', en: 'Fuxing Island Canal' },
  虬江: { id: 'qiujiang', zh: '虬江', en: 'Qiujiang Creek' },
  东走马塘: { id: 'zoumatang', zh: '东走马塘', en: 'East Zoumatang Creek' },
  小吉浦: { id: 'xiaojipu', zh: '小吉浦', en: 'Xiaojipu Creek' },
  杨树浦港: { id: 'yangshupu', zh: '杨树浦港', en: 'Yangshupu Creek' },
};

/** Rings of a polygon in degrees, outer counter-clockwise, holes clockwise (RFC 7946). */
export const ringsToDegrees = (rings: Line[]): Position[][] =>
  rings.map((ring, i) => {
    const turned = doubleArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse();
    const out = lineToDegrees(turned);
    return out[0]?.join() === out[out.length - 1]?.join() ? out : [...out, nth(out, 0)];
  });

/** Builds water.geojson: the river in an exact and two inferred parts, the canal, creeks and ponds. */
export function buildWater(from: string, to: string): number {
  const source = readLayer<Polygon>(from, 'water');
  const whole = union({ type: 'FeatureCollection', features: exactRiver(from) });
  if (whole?.geometry.type !== 'Polygon') throw new Error('the exact river is not one polygon');
  const banks = readBanks(from);
  const tip = islandEast(banks.island);
  const parts = {
    exact: whole.geometry.coordinates.map((r) => r.map(toMetres)),
    north: [
      close(
        follow(
          tip.filter((p) => p[1] > NORTH_EDGE),
          banks.puxiMouth,
          banks.puxiNorth,
          banks.pudongNorth,
        ),
      ),
    ],
    west: [close(follow(banks.puxiWest, banks.pudongWest))],
  };
  const features: Feature[] = [
    feature('huangpu', '黄浦江', 'river', 'exact', 5, parts.exact),
    feature('huangpu-north', '黄浦江', 'river', 'inferred', 100, parts.north),
    feature('huangpu-west', '黄浦江', 'river', 'inferred', 120, parts.west),
  ];
  const weights = [parts.exact, parts.north, parts.west].map((rings, i) => ({
    method: i === 0 ? 'exact' : 'inferred',
    weight: areaOf(nth(rings, 0)),
  }));
  let n = 0;
  for (const f of source.filter((s) => s.properties.kind !== 'river')) {
    const still = f.properties.kind === 'canal';
    const rings = f.geometry.coordinates.map((r) =>
      still ? r.map(toMetres) : simplifyRing(r.map(toMetres), 2),
    );
    const area = areaOf(nth(rings, 0));
    const name = NAMES[f.properties.name_zh ?? ''];
    if (unclear(f.properties.license) || (!name && area < SMALLEST)) continue;
    n++;
    const id = name ? `${name.id}-${n}` : `pond-${n}`;
    features.push(
      feature(
        id,
        f.properties.name_zh,
        f.properties.kind ?? 'pond',
        methodOf(f),
        f.properties.error_m,
        rings,
      ),
    );
    weights.push({ method: f.properties.method, weight: area });
  }
  return writeLayer(to, 'water', metadata('water', shareOf(weights)), features);
}

const close = (line: Line): Line => [...line, nth(line, 0)];

export const methodOf = (f: SourceFeature): string =>
  f.properties.method.startsWith('digit') ? 'digitised' : f.properties.method;

function feature(
  id: string,
  zh: string | null,
  kind: string,
  method: string,
  error: number,
  rings: Line[],
): Feature {
  const name = NAMES[zh ?? ''];
  return {
    type: 'Feature',
    properties: { id, ...(name ? { zh: name.zh, en: name.en } : {}), class: kind, method, error },
    geometry: { type: 'Polygon', coordinates: ringsToDegrees(rings) },
  };
}
