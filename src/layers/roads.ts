import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer';
import { byZoom, regular, shortName } from './look';

type Widths = Readonly<Record<'trunk' | 'primary' | 'secondary' | 'tertiary' | 'residential', number>>;

const perClass = (w: Widths): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  ['motorway', 'trunk'],
  w.trunk,
  'primary',
  w.primary,
  'secondary',
  w.secondary,
  'tertiary',
  w.tertiary,
  w.residential,
];

const width = (extra: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  10,
  [
    '+',
    extra * 0.3,
    perClass({ trunk: 1.6, primary: 1.1, secondary: 0.7, tertiary: 0.35, residential: 0.1 }),
  ],
  13,
  ['+', extra, perClass({ trunk: 4, primary: 3, secondary: 2.3, tertiary: 1.5, residential: 0.8 })],
  17,
  ['+', extra * 1.6, perClass({ trunk: 22, primary: 18, secondary: 15, tertiary: 11, residential: 7 })],
];

/** Streets in paper white with a thin casing; the elevated ones above, tunnels dashed. */
export const roads: MapLayer = {
  group: 'roads',
  draw: ({ palette }) => [
    {
      id: 'roads-tunnel',
      type: 'line',
      source: 'roads',
      minzoom: 11.5,
      filter: ['==', ['get', 'level'], 'tunnel'],
      paint: {
        'line-color': palette.roadCase,
        'line-width': width(0),
        'line-dasharray': [2, 1.5],
        'line-opacity': 0.6,
      },
    },
    {
      id: 'roads-case',
      type: 'line',
      source: 'roads',
      filter: ['!=', ['get', 'level'], 'tunnel'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.roadCase, 'line-width': width(1.2), 'line-layer-opacity': 0.7 },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      filter: ['!=', ['get', 'level'], 'tunnel'],
      layout: {
        'line-cap': 'round',
        'line-join': 'round',
        'line-sort-key': perClass({ trunk: 5, primary: 4, secondary: 3, tertiary: 2, residential: 1 }),
      },
      paint: {
        'line-color': [
          'match',
          ['get', 'class'],
          ['motorway', 'trunk', 'primary'],
          palette.roadMajor,
          palette.road,
        ],
        'line-width': width(0),
      },
    },
  ],
};

export const roadNames: MapLayer = {
  group: 'names',
  draw: (look) => [
    {
      id: 'road-names',
      type: 'symbol',
      source: 'roads',
      minzoom: 13.4,
      layout: {
        'symbol-placement': 'line',
        'text-field': [
          'step',
          ['zoom'],
          ['match', ['get', 'class'], ['trunk', 'primary', 'secondary'], shortName(look), ''],
          14.6,
          shortName(look),
        ],
        'text-font': regular,
        'text-size': byZoom([13, 9.5], [17, 13]),
        'text-letter-spacing': 0.06,
        'symbol-spacing': 340,
        'text-padding': 8,
        'text-max-angle': 30,
      },
      paint: {
        'text-color': look.palette.roadText,
        'text-halo-color': look.palette.halo,
        'text-halo-width': 1.4,
      },
    },
  ],
};
