import type { LineString, MultiLineString } from 'geojson';
import * as v from 'valibot';
import { collapse } from '../geo/collapse';
import { joinEnds } from '../geo/join';
import { type SourceFeature, unclear } from '../geo/layer';
import { lengthOf } from '../geo/line';
import { type Line, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { unhook } from '../geo/unhook';
import { continueAlong } from './continue-road';
import { generalise } from './generalise-road';
import { ROAD_NAMES } from './names';

const RoadClass = v.picklist(['trunk', 'primary', 'secondary', 'tertiary', 'residential']);
const RoadLevel = v.picklist(['surface', 'elevated', 'tunnel', 'bridge']);
export type Road = {
  zh: string;
  en: string;
  class: v.InferOutput<typeof RoadClass>;
  level: v.InferOutput<typeof RoadLevel>;
  method: SourceFeature['properties']['method'];
  errorMetres: number;
  lines: Line[];
};

/** Left out: an underpass or passage that runs under a road of the map, a stub at the corner of the data, back lanes. */
const LEFT_OUT = new Set([
  '外环高速',
  '五角场隧道',
  '四平路-中山北二路下立交',
  '北横通道',
  '东塘路',
  '五洲大道',
  '杨高中路',
  '昌邑路',
  '仁德路',
  '锦年路',
  '锦崇路',
  '虬江码头路',
]);
const RANK = { motorway: 0, trunk: 0, primary: 1, secondary: 2, tertiary: 3, residential: 4 };

const linesOf = (f: SourceFeature<LineString | MultiLineString>): Line[] =>
  (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates).map((l) =>
    l.map(toMetres),
  );

/**
 * Turns source roads into one centre line each (local metres): carriageways merged, control-point lines
 * generalised at 20 m or laid on the exact line they run along, pieces of one name, class and level joined.
 */
export function traceRoads(source: SourceFeature<LineString | MultiLineString>[], tracks: Line[]): Road[] {
  const kept = source.filter((f) => !LEFT_OUT.has(f.properties.name_zh ?? ''));
  const elevated = kept.filter(
    (f) => f.properties['level'] === 'elevated' && f.properties.method === 'exact',
  );
  const guides = [...elevated.flatMap((f) => collapse(linesOf(f))), ...tracks];
  const groups = new Map<string, Road[]>();
  for (const f of kept) {
    const p = f.properties;
    const exact = p.method === 'exact';
    const raw = linesOf(f);
    const lines = exact
      ? collapse(raw).map((l) => continueAlong(l, p.name_zh ?? '', guides))
      : raw.map((l) => generalise(l, p['level'] === 'surface' ? guides : [], unclear(p.license)));
    const name = ROAD_NAMES[p.name_zh ?? ''];
    const road: Road = {
      zh: name?.zh ?? p.name_zh ?? '',
      en: name?.en ?? p.name_en ?? '',
      class: v.parse(RoadClass, p['class'] === 'motorway' ? 'trunk' : p['class']),
      level: v.parse(RoadLevel, p['level']),
      method: p.method,
      errorMetres: exact ? 6 : Math.max(20, p.error_m),
      lines,
    };
    const key = `${road.zh}|${road.level}`;
    groups.set(key, [...(groups.get(key) ?? []), road]);
  }
  return [...groups.values()]
    .flatMap(merge)
    .sort((a, b) => RANK[a.class] - RANK[b.class] || (a.zh < b.zh ? -1 : 1));
}

/** Joins the pieces of one name and level by class; a class that covers less than 15 % of the road takes the main one. */
function merge(pieces: Road[]): Road[] {
  const weight = (r: Road) => r.lines.reduce((s, l) => s + lengthOf(l), 0);
  const total = pieces.reduce((s, r) => s + weight(r), 0);
  const byClass = (c: string) => pieces.filter((r) => r.class === c).reduce((s, r) => s + weight(r), 0);
  const main = nth(
    [...pieces].sort((a, b) => byClass(b.class) - byClass(a.class)),
    0,
  );
  for (const r of pieces) if (byClass(r.class) < 0.15 * total) r.class = main.class;
  return [...new Set(pieces.map((r) => r.class))].map((c) => {
    const own = pieces.filter((r) => r.class === c);
    const largest = nth(
      [...own].sort((a, b) => weight(b) - weight(a)),
      0,
    );
    const lines = joinEnds(
      own.flatMap((r) => r.lines),
      70,
      75,
    ).map((l) => (largest.method === 'exact' ? l : unhook(l)));
    return { ...largest, errorMetres: Math.max(...own.map((r) => r.errorMetres)), lines };
  });
}
