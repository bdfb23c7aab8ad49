declare module 'virtual:belt-data' {
  /** Name of a data file (`facts`, `basemap/water`) → its address relative to the page. */
  export const dataFiles: Readonly<Record<string, string>>;
  /** Stands for the contents of all data files; that of `data/manifest.json` of the same build. */
  export const dataVersion: string;
}
