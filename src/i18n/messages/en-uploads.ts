import type { UploadsTexts } from './zh-uploads';

const features = (count: number) => (count === 1 ? '1 feature' : `${count} features`);

/** English texts of the page of a visitor's own layers. */
export const uploadsEn: UploadsTexts = {
  lead: 'Put your own layers on this map, see them by zone, and carry them out again.',
  privacy:
    'Files are read in this browser only. Nothing is sent or kept: "Start again", or closing the page, clears everything.',
  drop: 'Drop files anywhere in the window, or',
  choose: 'Choose files',
  formats:
    'GeoJSON, CSV with columns of longitude and latitude, or a shapefile in a .zip; at most 50 MB and 20,000 features each.',
  reading: (name) => `Reading ${name}…`,
  cancel: 'Cancel',
  cancelNamed: (name) => `Cancel reading ${name}`,
  cancelled: (name) => `Reading ${name} was cancelled`,
  refusedTitle: (name) => `${name} was not loaded`,
  dismiss: 'All right',
  dismissNamed: (name) => `All right: ${name}`,
  tooMany: (most) => ({
    problem: `there are ${most} layers already`,
    remedy: 'remove layers that are not needed first',
  }),
  list: 'Layers',
  none: 'No layers yet.',
  loaded: (loaded, total) => `${loaded} of ${features(total)} loaded`,
  loadedAll: (total) => (total === 1 ? '1 feature loaded' : `all ${total} features loaded`),
  refusedCount: (count) => `${count} refused`,
  withoutGeometry: (count) => `${count} without geometry`,
  beyond: (count, loaded) =>
    count === loaded
      ? 'All lie beyond the base map and cannot be seen on it.'
      : `${count} ${count === 1 ? 'lies' : 'lie'} beyond the base map.`,
  name: (name) => `Name of the layer: ${name}`,
  show: (name) => `Show ${name} on the map`,
  shown: 'Show',
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  moved: (name, place, count) => `${name} is now layer ${place} of ${count} from the top`,
  zoom: (name) => `See ${name} on the map`,
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} was removed`,
  bringBack: 'Bring back',
  doubt: {
    title: (name) => `Check the coordinates: ${name}`,
    lead: 'These coordinates may not be WGS-84. Whether to convert is up to you; nothing is changed unasked.',
    convert: (system) => `Convert from ${system} and add`,
    asIs: 'Add as it is',
    discard: 'Leave this layer out',
    busy: 'Converting…',
    failed: 'The conversion failed; the layer is as it was.',
    preview:
      'Sketch of the positions before and after: outlines of the five zones, the Huangpu river, the points as they are and as converted',
    before: 'as it is',
    after: 'converted',
  },
  system: {
    title: 'Coordinate system',
    asFile: 'As in the file, taken for WGS-84',
    converted: (systems) => `Converted to WGS-84 from ${systems}`,
    convert: (system) => `Convert from ${system}`,
    back: 'Back to the file',
    done: (name) => `The coordinates of ${name} were converted`,
    undone: (name) => `The coordinates of ${name} are those of the file again`,
    note: "Conversion always starts from the file's own coordinates and can be undone.",
  },
  zones: {
    title: 'Zones',
    outside: 'In none of the five zones',
    note: 'By the indicative outlines: points count in every zone that holds them, lines and areas in the zone that they overlap most.',
    zone: 'Zone',
    count: 'Features',
  },
  refused: {
    title: 'Refused features',
    more: (count) => `${count} more are not listed one by one.`,
    save: 'Save the list as CSV',
    feature: 'Feature',
    field: 'Field',
    problem: 'Problem',
    remedy: 'Remedy',
  },
  table: {
    title: 'Table of features',
    label: (name) => `Features of ${name}`,
    number: 'No.',
    feature: 'Name',
    more: (shown, total) =>
      `The table has the first ${shown} of ${total}; the others are on the map and in the saved files.`,
    fields: (shown, total) =>
      `The table has the first ${shown} of ${total} fields; choose a feature to see them all.`,
  },
  save: {
    title: 'Save',
    geojson: 'GeoJSON',
    csv: 'CSV',
    note: 'Coordinates in WGS-84, with the ids of the zones.',
    saved: (file) => `The file was saved as ${file}`,
    failed: 'The file could not be made; please try again.',
  },
  chosen: {
    title: (name) => `Feature: ${name}`,
    layer: 'Layer',
    zones: 'Zones',
    geometry: 'Geometry',
    none: 'It has no properties.',
    close: 'Close',
  },
  geometries: {
    Point: 'point',
    MultiPoint: 'points',
    LineString: 'line',
    MultiLineString: 'lines',
    Polygon: 'area',
    MultiPolygon: 'areas',
    GeometryCollection: 'collection',
  },
  unnamed: (number) => `No. ${number}`,
  empty: 'empty',
};
