import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer';
import { bold, byState, byZoom, type Look, nameField, regular, zoneHue } from './look';

/** Name of a place's icon: palette, kind and hue are in it, so that the map can draw a missing one from its name. */
const iconOf = ({ paletteName }: Look): ExpressionSpecification => [
  'concat',
  `place:${paletteName}:`,
  ['get', 'kind'],
  ':',
  ['get', 'hue'],
];

/** Below this zoom level places are dots, so that zones, corridor and belt speak first. */
export const marksFrom = 12.55;
/** From this zoom level places show their names. */
export const namesFrom = 13.6;
/** From this zoom level the stated error of approximate sites is drawn. */
export const errorsFrom = 14;

/** A soft disc of the stated error, in the hue of the zone. */
const discPaint = ({ palette }: Look) => ({
  'fill-color': zoneHue(palette, palette.inkFaint),
  'fill-layer-opacity': byZoom([14, 0], [14.6, 0.13]),
  'fill-antialias': false,
});

const single: ExpressionSpecification = ['!', ['has', 'point_count']];

/** Companies, platforms, carriers…: an icon by kind, gathered where dense. Always drawn; every name makes room for them. */
export const places: MapLayer = {
  group: 'places',
  draw: (look) => [
    {
      id: 'clusters',
      type: 'circle',
      source: 'places',
      minzoom: marksFrom,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': look.palette.raised,
        'circle-radius': ['step', ['get', 'point_count'], 12, 5, 14, 12, 18],
        'circle-stroke-color': look.palette.pin,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'places',
      minzoom: marksFrom,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': bold,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-padding': 7,
      },
      paint: { 'text-color': look.palette.ink },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      minzoom: marksFrom,
      filter: single,
      layout: {
        'icon-image': iconOf(look),
        'icon-size': byZoom([10, 0.55], [13, 0.8], [16, 1.1]),
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': byState(1, 1, 0.95) },
    },
  ],
  legend: ({ palette }) => [
    { text: 'cluster', shape: 'count', colour: palette.pin },
    { text: 'approximate', shape: 'disc', colour: palette.inkFaint },
  ],
};

/** What lies under the zones' names: discs of the stated error, dots while the view is wide, and names, which keep clear of marks. */
export const placeNames: MapLayer = {
  group: 'places',
  draw: (look) => [
    {
      id: 'site-errors',
      type: 'fill',
      source: 'site-errors',
      minzoom: errorsFrom,
      paint: discPaint(look),
    },
    {
      id: 'place-dots',
      type: 'circle',
      source: 'places',
      maxzoom: marksFrom,
      paint: {
        'circle-color': look.palette.pin,
        'circle-radius': ['interpolate', ['linear'], ['coalesce', ['get', 'point_count'], 1], 1, 2, 20, 5],
        'circle-stroke-color': look.palette.halo,
        'circle-stroke-width': 1,
        'circle-opacity': 0.75,
      },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      minzoom: namesFrom,
      filter: ['all', single, ['>=', ['zoom'], ['coalesce', ['get', 'namesFrom'], 0]]],
      layout: {
        'text-field': nameField(look, 0.84),
        'text-font': regular,
        'text-size': byZoom([13.8, 12], [17, 15]),
        'text-anchor': 'top',
        // Just clear of the place's own mark.
        'text-offset': [0, 1.5],
        'text-max-width': 9,
        'text-optional': true,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': look.palette.ink, 'text-halo-color': look.palette.halo, 'text-halo-width': 1.6 },
    },
  ],
};

const ownMark: FilterSpecification = ['==', ['geometry-type'], 'Point'];

/** The chosen place, always drawn on its own, also where its neighbours are gathered or too many to have discs. */
export const chosenPlace: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'chosen-error',
      type: 'fill',
      source: 'chosen',
      minzoom: errorsFrom,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: discPaint(look),
    },
    {
      id: 'chosen-ring',
      type: 'circle',
      source: 'chosen',
      filter: ownMark,
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
      filter: ownMark,
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
