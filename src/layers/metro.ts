import type { MapLayer } from './layer';
import { byZoom, nameField, regular } from './look';

/** Lines wear their official colours, quietly; interchanges are larger rings. */
export const metro: MapLayer = {
  group: 'metro',
  draw: (look) => [
    {
      id: 'metro-case',
      type: 'line',
      source: 'metro-lines',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': look.palette.halo,
        'line-width': byZoom([10, 2.2], [13, 5], [17, 11]),
        'line-layer-opacity': 0.8,
      },
    },
    {
      id: 'metro-lines',
      type: 'line',
      source: 'metro-lines',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': byZoom([10, 1.1], [13, 2.6], [17, 6]),
        'line-layer-opacity': 0.75,
      },
    },
    {
      id: 'metro-stations',
      type: 'circle',
      source: 'metro-stations',
      minzoom: 11.4,
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          11.4,
          ['case', ['get', 'interchange'], 2.6, 1.8],
          15,
          ['case', ['get', 'interchange'], 7, 5],
        ],
        'circle-color': look.palette.raised,
        'circle-stroke-color': ['get', 'colour'],
        'circle-stroke-width': byZoom([11, 1.2], [15, 2.4]),
      },
    },
  ],
  legend: ({ palette }) => [{ text: 'station', shape: 'ring', colour: palette.inkSoft }],
};

export const stationNames: MapLayer = {
  group: 'metro',
  draw: (look) => [
    {
      id: 'station-names',
      type: 'symbol',
      source: 'metro-stations',
      minzoom: 12.9,
      layout: {
        'text-field': nameField(look, 0.84),
        'text-font': regular,
        'text-size': byZoom([12.9, 11], [16, 14]),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['case', ['get', 'interchange'], 0, 1],
      },
      paint: {
        'text-color': look.palette.inkSoft,
        'text-halo-color': look.palette.halo,
        'text-halo-width': 1.5,
      },
    },
  ],
};
