import type { Feature, LineString, MultiLineString } from 'geojson';
import { readLayer, shareOf, writeLayer } from '../geo/layer';
import { lengthOf } from '../geo/line';
import { type Line, lineToDegrees, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { simplify } from '../geo/simplify';
import { coverAt } from './fade-rings';
import { meetRoads } from './meet-roads';
import { metadata } from './metadata';
import { traceRoads } from './trace-roads';

/** A stretch that lies under this much paper from end to end is left out. */
const FADED = 0.3;

/** Builds roads.geojson: one centre line per road name, class and level. */
export function buildRoads(from: string, to: string): number {
  const tracks = readLayer<MultiLineString>(from, 'metro-lines').flatMap((f) =>
    f.geometry.coordinates.map((l): Line => l.map(toMetres)),
  );
  const roads = traceRoads(readLayer<LineString | MultiLineString>(from, 'roads'), tracks);
  meetRoads(roads);
  for (const r of roads) r.lines = r.lines.filter((l) => l.some((p) => coverAt(p) < FADED));
  const shown = roads.filter((r) => r.lines.length > 0);
  const features = shown.map((r, i): Feature => {
    const tolerance = r.method === 'exact' ? 3 : 2;
    const lines = r.lines.map((l) => lineToDegrees(simplify(l, tolerance))).filter((l) => l.length > 1);
    return {
      type: 'Feature',
      properties: {
        id: `road-${String(i + 1).padStart(3, '0')}`,
        zh: r.zh,
        en: r.en,
        class: r.class,
        level: r.level,
        method: r.method === 'exact' ? 'exact' : r.method === 'inferred' ? 'inferred' : 'digitised',
        error: r.errorMetres,
      },
      geometry:
        lines.length === 1
          ? { type: 'LineString', coordinates: nth(lines, 0) }
          : { type: 'MultiLineString', coordinates: lines },
    };
  });
  const share = shareOf(
    shown.map((r) => ({ method: r.method, weight: r.lines.reduce((s, l) => s + lengthOf(l), 0) })),
  );
  return writeLayer(to, 'roads', metadata('roads', share), features);
}
