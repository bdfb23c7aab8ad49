import type { MapLayer } from './layer';
import { bold, byZoom, latin, regular, shortName } from './look';

/** How far one walks from a free site in 5, 10 and 15 minutes, and one kilometre as the crow flies. */
export const reach: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'reach',
      type: 'fill',
      source: 'reach',
      filter: ['>', ['get', 'minutes'], 0],
      paint: { 'fill-color': look.palette.reach, 'fill-opacity': 0.1 },
    },
    {
      id: 'reach-edges',
      type: 'line',
      source: 'reach',
      filter: ['>', ['get', 'minutes'], 0],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': look.palette.reach,
        'line-width': ['match', ['get', 'minutes'], 5, 2, 10, 1.5, 1],
        'line-opacity': 0.8,
      },
    },
    {
      id: 'reach-kilometre',
      type: 'line',
      source: 'reach',
      filter: ['==', ['get', 'minutes'], 0],
      paint: { 'line-color': look.palette.inkSoft, 'line-width': 1.2, 'line-dasharray': [1, 3] },
      layout: { 'line-cap': 'round' },
    },
  ],
  legend: ({ palette }) => [
    { text: 'reach', shape: 'area', colour: palette.reach, only: 'report' },
    { text: 'kilometre', shape: 'dotted', colour: palette.inkSoft, only: 'report' },
  ],
};

/** The minutes along the edges of the reach areas. */
export const reachNames: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'reach-names',
      type: 'symbol',
      source: 'reach',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': shortName(look),
        'text-font': regular,
        'text-size': latin(look) ? 11 : 12,
        'text-padding': 24,
      },
      paint: { 'text-color': look.palette.reach, 'text-halo-color': look.palette.halo, 'text-halo-width': 2 },
    },
    {
      id: 'metro-minutes',
      type: 'symbol',
      source: 'metro-reach',
      layout: {
        'text-field': shortName(look),
        'text-font': bold,
        'text-size': byZoom([11, 10.5], [14, 13]),
        'text-anchor': 'bottom',
        'text-offset': [0, -0.7],
        'text-padding': 2,
      },
      paint: { 'text-color': look.palette.reach, 'text-halo-color': look.palette.halo, 'text-halo-width': 2 },
    },
  ],
};
