import { buildings, campuses, fade, green, names, water } from './ground';
import type { MapLayer } from './layer';
import { metro, stationNames } from './metro';
import { chosenPlace, places } from './places';
import { ribbonNames, ribbons } from './ribbons';
import { roadNames, roads } from './roads';
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
  ribbons,
  names,
  roadNames,
  stationNames,
  ribbonNames,
  places,
  zoneNames,
  chosenPlace,
];

/** Layers that answer to a tap, nearest to the eye first. */
export const tappable = [
  'chosen',
  'places',
  'clusters',
  'zone-names',
  'section-names',
  'ribbons',
  'sections-fill',
  'zones',
] as const;
