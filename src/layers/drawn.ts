import type { MapLayer } from './layer';
import { bold, shortName } from './look';

/** What the visitor has drawn: ways and areas in ink on a pale edge, their corners, their number and size. */
export const drawn: MapLayer = {
  group: null,
  draw: (look) => [
    {
      id: 'drawn-areas',
      type: 'fill',
      source: 'drawn',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': look.palette.pin, 'fill-opacity': 0.1 },
    },
    {
      id: 'drawn-edges',
      type: 'line',
      source: 'drawn',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': look.palette.halo, 'line-width': 6, 'line-opacity': 0.9 },
    },
    {
      id: 'drawn-lines',
      type: 'line',
      source: 'drawn',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': look.palette.pin, 'line-width': 2.5 },
    },
    {
      id: 'drawn-corners',
      type: 'circle',
      source: 'drawn',
      filter: ['==', ['get', 'role'], 'corner'],
      paint: {
        'circle-radius': 3.5,
        'circle-color': look.palette.halo,
        'circle-stroke-color': look.palette.pin,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'drawn-names',
      type: 'symbol',
      source: 'drawn',
      filter: ['==', ['get', 'role'], 'name'],
      layout: {
        'text-field': shortName(look),
        'text-font': bold,
        'text-size': 14,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'case',
          ['==', ['get', 'anchor'], 'left'],
          ['literal', [0.8, 0]],
          ['literal', [0, 0]],
        ],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': look.palette.pin, 'text-halo-color': look.palette.halo, 'text-halo-width': 2.5 },
    },
  ],
};
