import type { ExpressionSpecification } from 'maplibre-gl';
import { type Palette, uploadHues } from '../theme/palette';
import type { MapLayer } from './layer';
import { byZoom } from './look';

/** Colour of a visitor's layer by its `hue`, a number from 0. */
function uploadHue(palette: Palette): ExpressionSpecification {
  const [first, second, third, fourth] = uploadHues(palette);
  return ['match', ['get', 'hue'], 1, second, 2, third, 3, fourth, first];
}

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** What a visitor brought: areas and lines wear dashes, which nothing of ours does at that strength. */
export const uploads: MapLayer = {
  group: null,
  draw: ({ palette }) => [
    {
      id: 'upload-fills',
      type: 'fill',
      source: 'uploads',
      filter: isArea,
      paint: { 'fill-color': uploadHue(palette), 'fill-opacity': 0.16, 'fill-antialias': false },
    },
    {
      id: 'upload-casings',
      type: 'line',
      source: 'uploads',
      filter: ['any', isArea, isLine],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 3, 16, 6.5],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'upload-edges',
      type: 'line',
      source: 'uploads',
      filter: isArea,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': uploadHue(palette),
        'line-width': byZoom([10, 1.2], [16, 2.4]),
        'line-dasharray': [2, 1.5],
      },
    },
    {
      id: 'upload-lines',
      type: 'line',
      source: 'uploads',
      filter: isLine,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': uploadHue(palette),
        'line-width': byZoom([10, 1.8], [16, 4]),
        'line-dasharray': [3, 1],
      },
    },
  ],
};

/** Points that a visitor brought are diamonds, where ours are discs. */
export const uploadPoints: MapLayer = {
  group: null,
  draw: ({ paletteName }) => [
    {
      id: 'upload-points',
      type: 'symbol',
      source: 'uploads',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': ['concat', `upload:${paletteName}:`, ['to-string', ['get', 'hue']]],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 12, 0.66, 14.5, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ],
};

/** The visitor's feature whose properties the panel shows. */
export const uploadChosen: MapLayer = {
  group: null,
  draw: ({ palette }) => [
    {
      id: 'upload-chosen',
      type: 'line',
      source: 'upload-chosen',
      filter: ['any', isArea, isLine],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.focus, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: 'upload-chosen-point',
      type: 'circle',
      source: 'upload-chosen',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 13,
        'circle-color': palette.halo,
        'circle-opacity': 0.3,
        'circle-stroke-color': palette.focus,
        'circle-stroke-width': 3,
      },
    },
  ],
};
