import { area, booleanPointInPolygon, intersect, kinks, polygon, union } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { nth } from '../geo/nth';
import type { ZoneGeometry } from './draw-zones';
import { MUST_HOLD } from './must-hold';

/** Pairs that share an arc and must meet in the very same vertices. */
const NEIGHBOURS: [string, string][] = [
  ['da-chuangzhi', 'huan-tongji'],
  ['huan-tongji', 'dalian-road-hq-area'],
  ['dalian-road-hq-area', 'binjiang-south'],
  ['binjiang-south', 'binjiang-mid-north'],
];

const ringOf = (g: Polygon): Position[] => g.coordinates[0] ?? [];
const keyOf = (p: Position): string => p.join();

/** Undirected segments of a ring. */
const segments = (g: Polygon): Set<string> =>
  new Set(
    ringOf(g)
      .slice(1)
      .map((p, i) => [keyOf(p), keyOf(nth(ringOf(g), i))].sort().join(' ')),
  );

/** Throws when an outline breaks a rule; returns a line of report for each zone and each shared edge. */
export function verifyZones(zones: Record<string, ZoneGeometry>): string[] {
  const report: string[] = [];
  const get = (id: string): Polygon => {
    const zone = zones[id];
    if (zone === undefined) throw new Error(`no zone ${id}`);
    return zone.geometry;
  };
  for (const [id, { geometry, labelPoint }] of Object.entries(zones)) {
    if (kinks(geometry).features.length > 0) throw new Error(`${id} crosses itself`);
    if (!booleanPointInPolygon(labelPoint, geometry)) throw new Error(`${id}: its label lies outside`);
    const ring = ringOf(geometry).map(keyOf);
    if (new Set(ring).size !== ring.length - 1) throw new Error(`${id} visits a vertex twice`);
    report.push(
      `${id.padEnd(22)}${(area(geometry) / 1e6).toFixed(3).padStart(8)} km²${String(ring.length).padStart(5)} vertices`,
    );
  }
  const ids = Object.keys(zones).filter((id) => id !== 'binjiang');
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      const common = intersect({
        type: 'FeatureCollection',
        features: [polygon(get(a).coordinates), polygon(get(b).coordinates)],
      });
      if (common && area(common) > 0.5)
        throw new Error(`${a} and ${b} overlap by ${area(common).toFixed(1)} m²`);
    }
  });
  for (const [a, b] of NEIGHBOURS) {
    const theirs = segments(get(b));
    const shared = [...segments(get(a))].filter((s) => theirs.has(s)).length;
    if (shared === 0) throw new Error(`${a} and ${b} share no edge`);
    report.push(`${a} | ${b}: ${shared} segments shared exactly`);
  }
  const sections = [get('binjiang-south'), get('binjiang-mid-north')].map((g) => polygon(g.coordinates));
  const joined = union({ type: 'FeatureCollection', features: sections });
  const rest = joined ? Math.abs(area(joined) - area(get('binjiang'))) : Number.POSITIVE_INFINITY;
  if (joined?.geometry.type !== 'Polygon' || joined.geometry.coordinates.length !== 1 || rest > 0.5) {
    throw new Error(`Binjiang is not the union of its sections (${rest.toFixed(1)} m² off)`);
  }
  for (const [id, places] of Object.entries(MUST_HOLD)) {
    for (const [name, place] of Object.entries(places)) {
      if (!booleanPointInPolygon(place, get(id))) throw new Error(`${name} lies outside ${id}`);
    }
  }
  return report;
}
