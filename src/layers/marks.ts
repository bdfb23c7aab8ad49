import type { MapLayer } from './layer';
import { bold, type Look, nameField, regular } from './look';

/** What the search finds: a ring round each result, and its name where there is room. */
export const found: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'found',
      type: 'circle',
      source: 'found',
      paint: {
        'circle-radius': 13,
        'circle-color': look.palette.halo,
        'circle-opacity': 0.35,
        'circle-stroke-color': look.palette.focus,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'found-names',
      type: 'symbol',
      source: 'found',
      layout: {
        'text-field': nameField(look, 0.8),
        'text-font': regular,
        'text-size': 13,
        'text-anchor': 'top',
        'text-offset': [0, 1.3],
        'text-max-width': 10,
        'text-optional': true,
      },
      paint: { 'text-color': look.palette.focus, 'text-halo-color': look.palette.halo, 'text-halo-width': 2 },
    },
  ],
};

const disc = ({ palette }: Look, radius: number) =>
  ({
    'circle-radius': radius,
    'circle-color': palette.pin,
    'circle-stroke-color': palette.halo,
    'circle-stroke-width': 2.5,
  }) as const;

/** Kept places and sites with their number in the shortlist, beside the place's own mark. */
export const kept: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'kept',
      type: 'circle',
      source: 'kept',
      paint: { ...disc(look, 9), 'circle-translate': [14, -14] },
    },
    {
      id: 'kept-numbers',
      type: 'symbol',
      source: 'kept',
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': bold,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': look.palette.halo, 'text-translate': [14, -14] },
    },
  ],
  legend: ({ palette }) => [{ text: 'kept', shape: 'dot', colour: palette.pin, only: 'shortlist' }],
};

/** The free site whose report is open. */
export const sites: MapLayer = {
  group: null,
  draw: (look) => [
    { id: 'site', type: 'circle', source: 'sites', paint: disc(look, 8) },
    {
      id: 'site-core',
      type: 'circle',
      source: 'sites',
      paint: { 'circle-radius': 3, 'circle-color': look.palette.halo },
    },
  ],
};
