import * as v from 'valibot';
import { isArchive } from './basemap-layers.ts';

/** A file beside `basemap.json`. */
const File = v.pipe(v.string(), v.regex(/^[\w-]+\.(geojson|pmtiles)$/, 'not-a-base-map-file'));
const Layer = v.pipe(
  v.object({
    /** What it is drawn from: a file of its own, or an archive of tiles that holds several layers. */
    in: File,
    /** Beside an archive: the file with whole features in and around the belt, which are measured and searched. */
    measured: v.optional(File),
  }),
  v.check(({ in: file, measured }) => isArchive(file) === (measured !== undefined), 'not-measured'),
);

/** Whose base map it is, and of which day. */
export const BasemapOrigin = v.object({
  source: v.pipe(v.string(), v.nonEmpty()),
  licence: v.pipe(v.string(), v.nonEmpty()),
  extract: v.object({ file: v.string(), date: v.nullable(v.pipe(v.string(), v.isoDate())) }),
});
export type BasemapOrigin = v.InferOutput<typeof BasemapOrigin>;

/** `basemap.json`, as `basemap:build` writes it beside the layers. */
export const Basemap = v.object({
  ...BasemapOrigin.entries,
  version: v.literal(1),
  layers: v.object({
    water: Layer,
    shoreline: Layer,
    green: Layer,
    campuses: Layer,
    roads: Layer,
    buildings: Layer,
    'metro-lines': Layer,
    'metro-stations': Layer,
    labels: Layer,
    fade: Layer,
  }),
});
export type Basemap = v.InferOutput<typeof Basemap>;
