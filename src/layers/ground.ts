import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette';
import type { Drawing, MapLayer } from './layer';
import { bold, byZoom, latin, regular, shortName } from './look';

/** One of the fine lines along the banks, `step` CSS px out at zoom 13; gone when near, where docks would tangle it. */
const waterLine = ({ waterLine: colour }: Palette, step: number, index: number): Drawing => ({
  id: `water-line-${index + 1}`,
  type: 'line',
  source: 'shoreline',
  filter: ['in', ['get', 'class'], ['literal', ['lining', 'island']]],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-opacity': ['interpolate', ['linear'], ['zoom'], 13.2, 0.5 - index * 0.1, 14.4, 0],
    'line-width': byZoom([10, 0.4], [16, 1]),
    'line-offset': byZoom([10, step * 0.25], [13, step * 0.7], [17, step * 3]),
  },
});

/** River, canal, creeks and ponds, with the engraved water-lines of old charts along the banks. */
export const water: MapLayer = {
  group: null,
  draw: ({ palette }) => [
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: { 'fill-color': palette.water, 'fill-antialias': true },
    },
    ...[3, 7, 12, 18].map((step, index) => waterLine(palette, step, index)),
    {
      id: 'bank',
      type: 'line',
      source: 'shoreline',
      filter: ['!=', ['get', 'class'], 'lining'],
      paint: {
        'line-color': palette.waterLine,
        'line-width': byZoom([10, 0.6], [16, 1.6]),
        'line-opacity': 0.8,
      },
    },
  ],
};

export const green: MapLayer = {
  group: 'green',
  draw: ({ palette }) => [
    {
      id: 'green',
      type: 'fill',
      source: 'green',
      paint: { 'fill-color': palette.green, 'fill-opacity': 0.9 },
    },
  ],
};

export const campuses: MapLayer = {
  group: 'campuses',
  draw: ({ palette }) => [
    {
      id: 'campuses',
      type: 'fill',
      source: 'campuses',
      paint: { 'fill-color': palette.campus, 'fill-opacity': 0.85 },
    },
  ],
};

/** Footprints flat; those of known height rise when the view tilts. Unknown heights are not guessed. */
export const buildings: MapLayer = {
  group: 'buildings',
  draw: ({ palette }) => [
    {
      id: 'buildings',
      type: 'fill',
      source: 'buildings',
      minzoom: 13.2,
      paint: { 'fill-color': palette.building, 'fill-opacity': byZoom([13.2, 0], [14, 0.9]) },
    },
    {
      id: 'buildings-3d',
      type: 'fill-extrusion',
      source: 'buildings',
      minzoom: 13.2,
      filter: ['has', 'h'],
      paint: {
        'fill-extrusion-color': palette.buildingTop,
        'fill-extrusion-height': ['get', 'h'],
        'fill-extrusion-opacity': 0.85,
        'fill-extrusion-vertical-gradient': true,
      },
    },
  ],
};

const river: ExpressionSpecification = ['==', ['get', 'rank'], 1];

/** Names of waters, parks, campuses, districts and landmarks: quiet, below everything that can be chosen. */
export const names: MapLayer = {
  group: 'names',
  draw: (look) => [
    {
      id: 'names-water',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'class'], 'water-line'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': shortName(look),
        'text-font': bold,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          10,
          ['case', river, 12, 9],
          13,
          ['case', river, 19, 12],
          16,
          ['case', river, 34, 16],
        ],
        'text-letter-spacing': latin(look) ? 0.12 : 0.3,
        'text-max-angle': 80,
        'text-padding': 0,
      },
      paint: {
        'text-color': look.palette.waterText,
        'text-halo-color': look.palette.water,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'names-quiet',
      type: 'symbol',
      source: 'labels',
      minzoom: 12.6,
      filter: ['!', ['in', ['get', 'class'], ['literal', ['water', 'water-line', 'island']]]],
      layout: {
        'text-field': shortName(look),
        'text-font': regular,
        'text-size': byZoom([12, 10.5], [16, 14]),
        'text-max-width': 7,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['match', ['get', 'class'], 'park', look.palette.greenText, look.palette.placeText],
        'text-halo-color': look.palette.halo,
        'text-halo-width': 1.4,
      },
    },
  ],
};

/** Lets the map end in paper before its data do, on every screen shape. */
export const fade: MapLayer = {
  group: null,
  draw: ({ palette }) => [
    {
      id: 'fade',
      type: 'fill',
      source: 'fade',
      paint: { 'fill-color': palette.paper, 'fill-opacity': ['get', 'alpha'], 'fill-antialias': false },
    },
  ],
};
