/** The part of the package that is used; it brings no types of its own. */
declare module 'shpjs' {
  /** Geometries of a `.shp` in their order; `prj` is WKT or a PROJ text, from which it converts to WGS-84. */
  export function parseShp(shp: ArrayBuffer | Uint8Array, prj?: string): (GeoJSON.Geometry | null)[];
  /** Rows of a `.dbf` in their order; `cpg` names the encoding. */
  export function parseDbf(dbf: ArrayBuffer | Uint8Array, cpg?: string): Record<string, unknown>[];
  export function combine(
    parts: [shp: readonly unknown[], dbf: readonly Record<string, unknown>[] | undefined],
  ): {
    type: 'FeatureCollection';
    features: { geometry: unknown; properties: Record<string, unknown> }[];
  };
}
