import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer';
import { bold, byState, byZoom, type Look, nameField, regular, zoneHue } from './look';

/** CSS px within which places are gathered into one mark. */
export const clusterRadius = 38;

/** Name of a place's icon: palette, kind and hue are in it, so that the map can draw a missing one from its name. */
const iconOf = ({ paletteName }: Look): ExpressionSpecification => [
  'concat',
  `place:${paletteName}:`,
  ['get', 'kind'],
  ':',
  ['get', 'hue'],
];

const single: ExpressionSpecification = ['!', ['has', 'point_count']];

/** Companies, platforms, carriers…: an icon by kind, gathered where dense, on a disc of the stated error where approximate. */
export const places: MapLayer = {
  group: 'places',
  draw: (look) => [
    {
      id: 'site-errors',
      type: 'fill',
      source: 'site-errors',
      minzoom: 14,
      paint: {
        'fill-color': zoneHue(look.palette, look.palette.inkFaint),
        'fill-opacity': byZoom([14, 0], [14.6, 0.14]),
        'fill-antialias': false,
      },
    },
    {
      id: 'clusters',
      type: 'circle',
      source: 'places',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': look.palette.pin,
        'circle-radius': ['step', ['get', 'point_count'], 12, 5, 15, 12, 19],
        'circle-stroke-color': look.palette.halo,
        'circle-stroke-width': 2,
        'circle-opacity': byState(1, 1, 0.9),
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'places',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': bold,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': look.palette.pinInk },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      filter: single,
      layout: {
        'icon-image': iconOf(look),
        'icon-size': byZoom([10, 0.55], [13, 0.8], [16, 1.1]),
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': byState(1, 1, 0.95) },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      minzoom: 13.8,
      filter: single,
      layout: {
        'text-field': nameField(look),
        'text-font': regular,
        'text-size': byZoom([13.8, 11], [17, 14]),
        'text-anchor': 'top',
        'text-offset': [0, 1.1],
        'text-max-width': 9,
        'text-optional': true,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': look.palette.ink, 'text-halo-color': look.palette.halo, 'text-halo-width': 1.6 },
    },
  ],
  legend: ({ palette }) => [
    { text: 'cluster', shape: 'dot', colour: palette.pin },
    { text: 'approximate', shape: 'disc', colour: palette.inkFaint },
  ],
};

/** The chosen place, always drawn on its own, also where its neighbours are gathered. */
export const chosenPlace: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'chosen-ring',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': byZoom([10, 13], [16, 19]),
        'circle-color': look.palette.halo,
        'circle-stroke-color': zoneHue(look.palette, look.palette.ink),
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'chosen',
      type: 'symbol',
      source: 'chosen',
      layout: {
        'icon-image': iconOf(look),
        'icon-size': byZoom([10, 0.8], [16, 1.15]),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': nameField(look),
        'text-font': bold,
        'text-size': byZoom([10, 13], [17, 17]),
        'text-anchor': 'top',
        'text-offset': [0, 1.4],
        'text-max-width': 10,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': look.palette.ink, 'text-halo-color': look.palette.halo, 'text-halo-width': 2.4 },
    },
  ],
};
