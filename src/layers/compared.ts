import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapLayer } from './layer';
import { bold, byZoom, type Look, latin, shortName, zoneHue } from './look';
import { namesFrom } from './places';

const isSpot: ExpressionSpecification = ['==', ['get', 'spot'], true];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** What is put side by side, tinted by its value: the deeper the larger; an outline alone where there is no value. */
export const compared: MapLayer = {
  group: null,
  draw: ({ palette }) => [
    {
      id: 'compared',
      type: 'fill',
      source: 'compared',
      filter: ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], ['has', 'share'], false],
      paint: {
        'fill-color': zoneHue(palette, palette.inkSoft),
        'fill-opacity': ['interpolate', ['linear'], ['get', 'share'], 0, 0.06, 1, 0.62],
        'fill-antialias': false,
      },
    },
    {
      id: 'compared-edges',
      type: 'line',
      source: 'compared',
      filter: ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], ['!', ['has', 'share']], false],
      paint: {
        'line-color': palette.inkSoft,
        'line-width': 1.5,
        'line-dasharray': [2, 3],
      },
    },
    {
      id: 'compared-spots',
      type: 'circle',
      source: 'compared',
      filter: ['all', isPoint, isSpot, ['has', 'share']],
      paint: {
        'circle-color': zoneHue(palette, palette.inkSoft),
        'circle-radius': ['interpolate', ['linear'], ['get', 'share'], 0, 5, 1, 20],
        'circle-opacity': 0.55,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
      },
    },
  ],
};

/** Until places show their own names, a spot has its name over its value. */
function spotNamed(look: Look): ExpressionSpecification {
  const value = shortName(look);
  const name: ExpressionSpecification = ['get', latin(look) ? 'placeEn' : 'placeZh'];
  const both: ExpressionSpecification = ['case', ['has', 'placeZh'], ['concat', name, '\n', value], value];
  return ['step', ['zoom'], both, namesFrom, value];
}

const valueType = (look: Look): NonNullable<SymbolLayerSpecification['layout']> => ({
  'text-font': bold,
  'text-size': latin(look) ? byZoom([10, 10], [13, 15]) : byZoom([10, 11], [13, 16]),
  'text-max-width': 12,
});
const valueInk = ({ palette }: Look): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': palette.ink,
  'text-halo-color': palette.halo,
  'text-halo-width': 2.2,
});

/** The values themselves: of an area under its name, of a place or site on that side of it where there is room. */
export const comparedValues: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'compared-values',
      type: 'symbol',
      source: 'compared',
      filter: ['all', isPoint, ['!', isSpot]],
      layout: {
        ...valueType(look),
        'text-field': shortName(look),
        'text-anchor': 'top',
        'text-offset': [0, latin(look) ? 1.9 : 1.7],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: valueInk(look),
    },
    {
      id: 'compared-spot-values',
      type: 'symbol',
      source: 'compared',
      filter: ['all', isPoint, isSpot],
      layout: {
        ...valueType(look),
        'text-field': spotNamed(look),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right', 'bottom-left', 'bottom-right'],
        'text-radial-offset': 1.5,
        'text-justify': 'auto',
      },
      paint: valueInk(look),
    },
  ],
};
