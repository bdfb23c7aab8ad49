/** The layers of the base map, by the names of their files. */
export const basemapLayers = [
  'water',
  'shoreline',
  'green',
  'campuses',
  'roads',
  'buildings',
  'metro-lines',
  'metro-stations',
  'labels',
  'fade',
] as const;
export type BasemapLayer = (typeof basemapLayers)[number];

/** Whether this file is an archive of tiles: large, with several layers in it, and read in parts. */
export const isArchive = (file: string): boolean => file.endsWith('.pmtiles');
