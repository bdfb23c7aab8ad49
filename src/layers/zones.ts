import type { MapLayer } from './layer';
import { bold, byState, byZoom, latin, nameField, shortName, zoneHue } from './look';

/** The five zones as hand-tinted areas: a light wash and a soft band inside the edge, never a surveyed line. */
export const zones: MapLayer = {
  group: 'zones',
  draw: ({ palette }) => [
    {
      id: 'zones',
      type: 'fill',
      source: 'zones',
      filter: ['==', ['get', 'role'], 'zone'],
      paint: {
        'fill-color': zoneHue(palette, palette.inkFaint),
        'fill-opacity': byState(0.22, 0.25, 0.17),
        'fill-antialias': false,
      },
    },
    {
      id: 'zones-band',
      type: 'line',
      source: 'zones',
      filter: ['==', ['get', 'role'], 'zone'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': zoneHue(palette, palette.inkFaint),
        'line-width': byZoom([10, 4], [13, 11], [16, 14]),
        'line-offset': byZoom([10, -2], [13, -5.5], [16, -7]),
        'line-blur': byZoom([10, 2], [13, 5], [16, 7]),
        'line-opacity': byState(0.8, 0.65, 0.45),
      },
    },
  ],
};

/** Binjiang's two sections and the carrier areas, as dashed hints inside the belt and the corridor. */
export const sections: MapLayer = {
  group: 'sections',
  draw: ({ palette }) => [
    {
      id: 'sections-fill',
      type: 'fill',
      source: 'zones',
      filter: ['in', ['get', 'role'], ['literal', ['section', 'carrier-area']]],
      paint: {
        'fill-color': zoneHue(palette, palette.inkFaint),
        'fill-opacity': [
          'case',
          ['==', ['get', 'role'], 'carrier-area'],
          byState(0.26, 0.22, 0.12),
          byState(0.16, 0.1, 0),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'sections-edge',
      type: 'line',
      source: 'zones',
      filter: ['in', ['get', 'role'], ['literal', ['divider', 'carrier-area']]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': zoneHue(palette, palette.inkFaint),
        'line-width': byZoom([10, 0.8], [15, 2]),
        'line-dasharray': [2.5, 2.5],
        'line-opacity': byState(1, 0.9, 0.55),
      },
    },
  ],
};

/** Zone names, large, in both scripts. */
export const zoneNames: MapLayer = {
  group: 'zones',
  draw: (look) => [
    {
      id: 'zone-names',
      type: 'symbol',
      source: 'zone-names',
      filter: ['==', ['get', 'role'], 'zone'],
      layout: {
        'text-field': ['step', ['zoom'], shortName(look), 11.15, nameField(look, latin(look) ? 0.62 : 0.54)],
        'text-font': bold,
        'text-size': latin(look)
          ? byZoom([10, 9.5], [11, 13.5], [12, 20], [15, 32])
          : byZoom([10, 13], [11, 18], [12, 26], [15, 40]),
        // Latin letters below Han ones are spaced as those are: wide spacing would run them into the neighbour's.
        'text-letter-spacing': latin(look) ? 0.03 : look.labels === 'zh' ? 0.12 : 0.03,
        'text-line-height': 1.15,
        // Far out, a long name in Latin letters would run into its neighbour: it stands on two lines.
        'text-max-width': latin(look) ? ['step', ['zoom'], 5, 12.2, 12] : 12,
        // Clear of places' marks where that can be, but always there.
        'text-variable-anchor-offset': [
          'center',
          [0, 0],
          'top',
          [0, 0.3],
          'bottom',
          [0, -0.3],
          'top',
          [0, 1.3],
          'bottom',
          [0, -1.3],
          'left',
          [0.6, 0],
          'right',
          [-0.6, 0],
          'top',
          [0, 2.2],
          'bottom',
          [0, -2.2],
          'top-left',
          [0.5, 0.6],
          'top-right',
          [-0.5, 0.6],
          'bottom-left',
          [0.5, -0.6],
          'bottom-right',
          [-0.5, -0.6],
        ],
        'text-allow-overlap': true,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': zoneHue(look.palette, look.palette.ink),
        'text-halo-color': look.palette.halo,
        'text-halo-width': 2.2,
        'text-halo-blur': 0.6,
      },
    },
    {
      id: 'section-names',
      type: 'symbol',
      source: 'zone-names',
      minzoom: 11.8,
      filter: ['!=', ['get', 'role'], 'zone'],
      layout: {
        'text-field': nameField(look, 0.84),
        'text-font': bold,
        'text-size': byZoom([11.8, 12], [15, 18]),
        'text-letter-spacing': 0.06,
        'text-max-width': 11,
        'text-padding': 8,
      },
      paint: {
        'text-color': zoneHue(look.palette, look.palette.inkSoft),
        'text-halo-color': look.palette.halo,
        'text-halo-width': 1.8,
      },
    },
  ],
};
