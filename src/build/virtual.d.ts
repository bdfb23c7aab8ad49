declare module 'virtual:belt-data' {
  /** Name of a data file (`facts`, `basemap/water`) → its address relative to the page. */
  export const dataFiles: Readonly<Record<string, string>>;
}
