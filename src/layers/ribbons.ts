import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette';
import type { MapLayer } from './layer';
import { bold, byState, byZoom, nameField } from './look';

const accent = (palette: Palette): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'corridor',
  palette.corridor,
  palette.belt,
];

/** One corridor and one belt: broad translucent ribbons with a firm centre line. */
export const ribbons: MapLayer = {
  group: 'ribbons',
  draw: ({ palette }) => [
    {
      id: 'ribbons',
      type: 'line',
      source: 'ribbons',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': accent(palette),
        'line-width': byZoom([10, 8], [12, 17], [14, 30], [17, 70]),
        'line-opacity': byState(0.5, 0.46, 0.36),
      },
    },
    {
      id: 'ribbons-centre',
      type: 'line',
      source: 'ribbons',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': accent(palette),
        'line-width': byZoom([10, 1.4], [13, 2.8], [17, 4]),
        'line-opacity': byState(1, 1, 0.9),
      },
    },
  ],
  legend: ({ palette }) => [
    { text: 'corridor', shape: 'ribbon', colour: palette.corridor },
    { text: 'belt', shape: 'ribbon', colour: palette.belt },
  ],
};

export const ribbonNames: MapLayer = {
  group: 'ribbons',
  draw: (look) => [
    {
      id: 'ribbon-names',
      type: 'symbol',
      source: 'ribbons',
      minzoom: 10.8,
      layout: {
        'symbol-placement': 'line',
        'text-field': nameField({ ...look, labels: look.labels === 'both' ? look.language : look.labels }),
        'text-font': bold,
        'text-size': byZoom([10.8, 11], [14, 17]),
        'text-letter-spacing': 0.14,
        'symbol-spacing': 420,
        'text-max-angle': 35,
        'text-padding': 2,
        'text-offset': [0, 1.25],
      },
      paint: { 'text-color': accent(look.palette), 'text-halo-color': look.palette.halo, 'text-halo-width': 2 },
    },
  ],
};
