import type { FeatureCollection } from 'geojson';

/** The `geojson` package and the `@types/geojson` types share a name; this adds the one function that we call. */
declare module 'geojson' {
  /** Turns rows into features; the settings name the columns that hold the geometry. */
  function parse(
    rows: readonly Record<string, unknown>[],
    settings: { Point?: string[]; GeoJSON?: string; exclude?: string[] },
  ): FeatureCollection;
}
