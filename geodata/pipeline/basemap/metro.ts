import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import { readLayer, type SourceFeature, shareOf, unclear, writeLayer } from '../geo/layer';
import { crossings, lengthOf, nearestOn } from '../geo/line';
import { distance, type Line, lineToDegrees, toDegrees, toMetres, type XY } from '../geo/metres';
import { simplify } from '../geo/simplify';
import { coverAt } from './fade-rings';
import { metadata } from './metadata';
import { STATIONS } from './names';

/** A station under this much paper is left out. */
const FADED = 0.4;

type Tracks = Map<string, Line[]>;

const readTracks = (from: string): SourceFeature<MultiLineString>[] =>
  readLayer<MultiLineString>(from, 'metro-lines');
const lineNumber = (f: SourceFeature): string => String(f.properties['line']);

/** Builds metro-lines.geojson: one centre line per line in its official colour. */
export function buildMetroLines(from: string, to: string): number {
  const features = readTracks(from).map((f): Feature => {
    const lines = f.geometry.coordinates.map((l) => lineToDegrees(simplify(l.map(toMetres), 3)));
    const p = f.properties;
    return {
      type: 'Feature',
      properties: {
        id: `metro-${lineNumber(f)}`,
        line: lineNumber(f),
        zh: p.name_zh,
        en: p.name_en,
        colour: p['colour'],
        method: 'exact',
        error: p.error_m,
      },
      geometry: { type: 'MultiLineString', coordinates: lines },
    };
  });
  return writeLayer(
    to,
    'metro-lines',
    metadata('metro-lines', { exact: 100, digitised: 0, inferred: 0 }),
    features,
  );
}

/** Builds metro-stations.geojson. A station of unclear origin is placed anew: where its road crosses its track, else on the track. */
export function buildMetroStations(from: string, to: string): number {
  const source = readTracks(from);
  const tracks: Tracks = new Map(
    source.map((f) => [lineNumber(f), f.geometry.coordinates.map((l) => l.map(toMetres))]),
  );
  const colours = new Map(source.map((f) => [lineNumber(f), f.properties['colour']]));
  const roads = readLayer<LineString | MultiLineString>(from, 'roads');
  const stations = readLayer<Point>(from, 'metro-stations')
    .filter((f) => STATIONS[f.properties.name_zh ?? ''])
    .filter((f) => coverAt(toMetres(f.geometry.coordinates)) < FADED);
  const methods: string[] = [];
  const features = stations.map((f, i): Feature => {
    const zh = f.properties.name_zh ?? '';
    const { en, lines } = STATIONS[zh] ?? { en: '', lines: [] };
    const place = unclear(f.properties.license) ? replace(f, lines, tracks, roads) : undefined;
    const method = place
      ? 'inferred'
      : f.properties.method.startsWith('digit')
        ? 'digitised'
        : f.properties.method;
    methods.push(method);
    return {
      type: 'Feature',
      properties: {
        id: `station-${String(i + 1).padStart(2, '0')}`,
        zh,
        en,
        lines,
        colour: colours.get(lines[0] ?? ''),
        interchange: lines.length > 1,
        method,
        error: place ? 100 : Math.max(f.properties.error_m, lines.length > 1 ? 60 : 0),
      },
      geometry: { type: 'Point', coordinates: toDegrees(place ?? toMetres(f.geometry.coordinates)) },
    };
  });
  return writeLayer(
    to,
    'metro-stations',
    metadata('metro-stations', shareOf(methods.map((method) => ({ method, weight: 1 })))),
    features,
  );
}

function replace(
  f: SourceFeature<Point>,
  lines: string[],
  tracks: Tracks,
  roads: SourceFeature<LineString | MultiLineString>[],
): XY {
  const near = toMetres(toDegrees(toMetres(f.geometry.coordinates), 3));
  const own = lines.flatMap((l) => tracks.get(l) ?? []).filter((t) => lengthOf(t) > 0);
  const streets = roads
    .filter((r) => r.properties.name_zh === f.properties.name_zh)
    .flatMap((r) => (r.geometry.type === 'LineString' ? [r.geometry.coordinates] : r.geometry.coordinates))
    .map((l) => l.map(toMetres));
  const crossing = own
    .flatMap((t) => streets.flatMap((s) => crossings(t, s)))
    .find((c) => distance(c.point, near) < 300);
  if (crossing) return crossing.point;
  return own.map((t) => nearestOn(t, near)).sort((a, b) => a.away - b.away)[0]?.point ?? near;
}
