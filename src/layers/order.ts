import { compared, comparedValues } from './compared';
import { drawn } from './drawn';
import { buildings, campuses, fade, green, names, water } from './ground';
import type { MapLayer } from './layer';
import { found, kept, sites } from './marks';
import { metro, stationNames } from './metro';
import { chosenPlace, placeNames, places } from './places';
import { reach, reachNames } from './reach';
import { ribbonNames, ribbons } from './ribbons';
import { roadNames, roads } from './roads';
import { uploadChosen, uploadPoints, uploads } from './uploads';
import { sections, zoneNames, zones } from './zones';

/** The map from bottom to top. Within a layer's file lie its drawing, its legend and its switch. */
export const layerOrder: readonly MapLayer[] = [
  campuses,
  green,
  water,
  roads,
  buildings,
  metro,
  fade,
  zones,
  sections,
  compared,
  reach,
  ribbons,
  uploads,
  names,
  roadNames,
  stationNames,
  ribbonNames,
  reachNames,
  placeNames,
  zoneNames,
  places,
  uploadPoints,
  comparedValues,
  chosenPlace,
  kept,
  sites,
  found,
  uploadChosen,
  drawn,
];

/** Layers that answer to a tap, nearest to the eye first. */
export const tappable = [
  'found',
  'kept',
  'chosen',
  'upload-points',
  'upload-lines',
  'places',
  'clusters',
  'zone-names',
  'section-names',
  'upload-fills',
  'ribbons',
  'sections-fill',
  'zones',
] as const;
