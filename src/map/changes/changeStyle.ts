import type { FeatureCollection } from 'geojson';
import type { AddLayerObject } from 'maplibre-gl';
import type { Language } from '../../i18n/language';
import { bold } from '../../layers/look';
import { type PaletteName, palettes } from '../../theme/palette';
import { ownLayers } from '../drawing/ownLayers';
import type { ChangeMark } from './mark';

/** Named like the drawing under way, so that a new look of the map does not take it away. */
export const source = `${ownLayers}-changes`;

export const iconName = (palette: PaletteName, sign: string): string => `change:${palette}:${sign}`;

/** The marks, and for what moved a line from where it was. */
export const changeData = (marks: readonly ChangeMark[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: marks.flatMap(({ sign, name, at, from }): FeatureCollection['features'] => [
    {
      type: 'Feature',
      properties: { sign, ...name },
      geometry: { type: 'Point', coordinates: [...at] },
    },
    ...(from === null
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { sign: 'way' },
            geometry: { type: 'LineString' as const, coordinates: [[...from], [...at]] },
          },
          {
            type: 'Feature' as const,
            properties: { sign: 'from' },
            geometry: { type: 'Point' as const, coordinates: [...from] },
          },
        ]),
  ]),
});

/** The layers, bottom to top. @param scale times as large as at 16 px type */
export function changeLayers(
  paletteName: PaletteName,
  language: Language,
  scale: number,
): readonly AddLayerObject[] {
  const palette = palettes[paletteName];
  return [
    {
      id: `${source}-way`,
      type: 'line',
      source,
      filter: ['==', ['get', 'sign'], 'way'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.reach, 'line-width': 3 * scale, 'line-dasharray': [0.2, 2] },
    },
    {
      id: `${source}-from`,
      type: 'circle',
      source,
      filter: ['==', ['get', 'sign'], 'from'],
      paint: {
        'circle-radius': 6 * scale,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.reach,
        'circle-stroke-width': 2.5 * scale,
      },
    },
    {
      id: `${source}-marks`,
      type: 'symbol',
      source,
      filter: ['!', ['in', ['get', 'sign'], ['literal', ['way', 'from']]]],
      layout: {
        'icon-image': ['concat', iconName(paletteName, ''), ['get', 'sign']],
        'icon-size': scale,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['get', language],
        'text-font': bold,
        'text-size': 13 * scale,
        'text-anchor': 'top',
        'text-offset': [0, 1.2],
        'text-optional': true,
        'text-max-width': 9,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 * scale },
    },
  ];
}
