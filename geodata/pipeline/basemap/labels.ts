import type { Feature, Point, Polygon } from 'geojson';
import { centreLine, midway } from '../geo/centre';
import { readLayer, shareOf, unclear, writeLayer } from '../geo/layer';
import { type Line, lineToDegrees, toDegrees, toMetres } from '../geo/metres';
import { relax } from '../geo/smooth';
import { follow, islandEast, readBanks } from './banks';
import { LABELS } from './label-list';
import { metadata } from './metadata';

/** Builds labels.geojson: points for names, and lines along the water for names that follow it. */
export function buildLabels(from: string, to: string): number {
  const places = readLayer<Point>(from, 'places');
  const rows: { method: string; weight: number }[] = [];
  const points = LABELS.map((label, i): Feature => {
    const found = places.find(
      (p) => p.properties.name_zh === (label.source ?? label.zh) && p.properties.kind === label.sourceKind,
    );
    const at = label.at ?? found?.geometry.coordinates;
    if (!at) throw new Error(`no place for label ${label.zh}`);
    const coarse = !label.at && found !== undefined && unclear(found.properties.license);
    const method = label.at ? 'inferred' : coarse ? 'digitised' : (found?.properties.method ?? 'inferred');
    rows.push({ method, weight: 1 });
    return {
      type: 'Feature',
      properties: {
        id: `label-${String(i + 1).padStart(2, '0')}`,
        zh: label.zh,
        en: label.en,
        class: label.class,
        rank: label.rank,
        method: method.startsWith('digit') ? 'digitised' : method,
        error: coarse ? Math.max(150, found?.properties.error_m ?? 0) : (found?.properties.error_m ?? 100),
      },
      geometry: { type: 'Point', coordinates: toDegrees(toMetres(at), coarse ? 3 : 5) },
    };
  });
  return writeLayer(to, 'labels', metadata('labels', shareOf(rows)), [...points, ...waterLines(from)]);
}

/** Lines for text along the river, the canal and the creeks; west to east or south to north as the water bends. */
function waterLines(from: string): Feature[] {
  const b = readBanks(from);
  const west = relax(follow(b.puxiSouth, islandEast(b.island), b.puxiNorth), 400, 40);
  const east = [...relax(follow(b.pudongNorth, b.pudongMiddle, b.pudongSouth), 400, 40)].reverse();
  const ringOf = (zh: string): Line => {
    const rings = readLayer<Polygon>(from, 'water').filter((f) => f.properties.name_zh === zh);
    return (
      rings
        .map((f) => (f.geometry.coordinates[0] ?? []).map(toMetres))
        .sort((p, q) => q.length - p.length)[0] ?? []
    );
  };
  const rows: [id: string, zh: string, en: string, line: Line][] = [
    ['huangpu', '黄浦江', 'Huangpu River', midway(west, east, 600, 8)],
    ['fuxing-canal', '复兴岛运河', 'Fuxing Island Canal', centreLine(ringOf('复兴岛运河'), 300, 6)],
    ['yangshupu', '杨树浦港', 'Yangshupu Creek', centreLine(ringOf('杨树浦港'), 160, 6)],
    ['zoumatang', '东走马塘', 'East Zoumatang Creek', centreLine(ringOf('东走马塘'), 160, 6)],
  ];
  return rows.map(([id, zh, en, line]) => ({
    type: 'Feature',
    properties: {
      id: `along-${id}`,
      zh,
      en,
      class: 'water-line',
      rank: id === 'huangpu' ? 1 : 3,
      method: 'exact',
      error: 30,
    },
    geometry: { type: 'LineString', coordinates: lineToDegrees(line) },
  }));
}
