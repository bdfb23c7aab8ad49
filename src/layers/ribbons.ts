import type { ExpressionSpecification } from 'maplibre-gl';
import { messagesIn } from '../i18n/messages';
import type { Palette } from '../theme/palette';
import type { MapLayer } from './layer';
import { bold, byState, byZoom, type Look, latin, shortName } from './look';

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

/** "One corridor", the plan's own figure of thought, while the view is wide; nearer, the full name with it. */
function ribbonName(look: Look): ExpressionSpecification {
  const words = messagesIn(look.labels === 'both' ? look.language : look.labels).map.ribbons;
  const figure: ExpressionSpecification = ['match', ['get', 'kind'], 'corridor', words.corridor, words.belt];
  return ['step', ['zoom'], figure, 12.7, ['concat', figure, ' · ', shortName(look)]];
}

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
        'text-field': ribbonName(look),
        'text-font': bold,
        'text-size': byZoom([10.8, 13], [12, 17], [14, 18]),
        'text-letter-spacing': latin(look) ? 0.04 : 0.16,
        'symbol-spacing': ['step', ['zoom'], 190, 12.7, 420],
        'text-max-angle': 40,
        'text-padding': 2,
        'text-offset': [0, 1.15],
      },
      paint: {
        'text-color': accent(look.palette),
        'text-halo-color': look.palette.halo,
        'text-halo-width': 2,
      },
    },
  ],
};
