import type { OpenDataTexts } from './zh-openData';

/** Open data on the page for taking away. */
export const openDataEn: OpenDataTexts = {
  title: 'Open data',
  note: 'All that the map publishes, and its base map, also lie in files with addresses that stay, for QGIS, other GIS programs and scripts: GeoJSON and JSON, each with a JSON Schema. Filters do not change them.',
  about: 'About the open data',
  places: 'Places (GeoJSON)',
  zones: 'Zones (GeoJSON)',
  newTab: '(new tab)',
};
