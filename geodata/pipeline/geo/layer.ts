import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What a file says about itself. Shares are by length, area or count, in per cent. */
export type Metadata = {
  title: { zh: string; en: string };
  source: string;
  licence: string;
  share: { exact: number; digitised: number; inferred: number };
  crs: 'WGS-84 (EPSG:4326)';
  built: string;
  note?: string;
};

/** Properties of a source feature: what the folder of source layers carries. */
type SourceProperties = {
  id: string;
  name_zh: string | null;
  name_en: string | null;
  kind?: string;
  method: 'exact' | 'digitised-from-control-points' | 'inferred';
  error_m: number;
  license: string;
  sensitive?: boolean;
  [key: string]: unknown;
};

export type SourceFeature<G extends Geometry = Geometry> = Feature<G, SourceProperties>;

/** Reads one source layer (WGS-84 degrees). */
export function readLayer<G extends Geometry = Geometry>(folder: string, name: string): SourceFeature<G>[] {
  const text = readFileSync(path.join(folder, `${name}.geojson`), 'utf8');
  return (JSON.parse(text) as FeatureCollection<G, SourceProperties>).features;
}

/** Reads one of our own layers back. */
export function readOwn<G extends Geometry, P>(folder: string, name: string): Feature<G, P>[] {
  return (JSON.parse(readFileSync(path.join(folder, `${name}.geojson`), 'utf8')) as FeatureCollection<G, P>)
    .features;
}

/** Writes a layer with one feature a line, so that a change reads as a change; returns its size in bytes. */
export function writeLayer(folder: string, name: string, metadata: Metadata, features: Feature[]): number {
  mkdirSync(folder, { recursive: true });
  const lines = features.map((f) =>
    JSON.stringify({ type: f.type, properties: f.properties, geometry: f.geometry }),
  );
  const head = `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[\n`;
  const text = `${head}${lines.join(',\n')}\n]}\n`;
  writeFileSync(path.join(folder, `${name}.geojson`), text);
  return Buffer.byteLength(text);
}

/** Whether a licence note names points whose terms are not clear and which must be drawn anew. */
export const unclear = (licence: string): boolean => /AMap|DataV/.test(licence);

/** Shares of the three methods in per cent, from pairs of method and weight. */
export function shareOf(rows: { method: string; weight: number }[]): Metadata['share'] {
  const sum = rows.reduce((s, r) => s + r.weight, 0) || 1;
  const part = (m: string) =>
    Math.round((100 * rows.filter((r) => r.method.startsWith(m)).reduce((s, r) => s + r.weight, 0)) / sum);
  const [exact, inferred] = [part('exact'), part('inferred')];
  return { exact, digitised: 100 - exact - inferred, inferred };
}
