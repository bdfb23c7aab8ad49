import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerGroup } from './groups';
import type { Look } from './look';
import { layerOrder } from './order';
import { scaleLayer } from './scale';
import { archiveSource, type FactData, sourcesOf } from './sources';

/**
 * The whole look of the map as a function of palette, languages, hidden groups and data. Given twice the
 * same it is the same, so the map can be brought to it by a difference, also after a lost graphics context.
 */
export function buildStyle(
  look: Look,
  hidden: readonly LayerGroup[],
  data: FactData,
  urlOf: (name: string) => string,
): StyleSpecification {
  const sources = sourcesOf(urlOf, data, look.scale);
  const layers = layerOrder.flatMap(({ group, draw }) => {
    const visibility = group !== null && hidden.includes(group) ? ('none' as const) : ('visible' as const);
    return draw(look).map((drawing): LayerSpecification => {
      const from = drawing.source in sources ? {} : { source: archiveSource, 'source-layer': drawing.source };
      switch (drawing.type) {
        case 'fill':
          return { ...drawing, ...from, layout: { ...drawing.layout, visibility } };
        case 'line':
          return { ...drawing, ...from, layout: { ...drawing.layout, visibility } };
        case 'symbol':
          return { ...drawing, ...from, layout: { ...drawing.layout, visibility } };
        case 'circle':
          return { ...drawing, ...from, layout: { ...drawing.layout, visibility } };
        case 'fill-extrusion':
          return { ...drawing, ...from, layout: { ...drawing.layout, visibility } };
        default:
          return drawing;
      }
    });
  });
  return {
    version: 8,
    name: 'belt',
    sources,
    light: { anchor: 'map', position: [1.2, 200, 40], intensity: 0.25 },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': look.palette.paper } },
      ...layers.map((layer) => scaleLayer(layer, look.scale)),
    ],
  };
}
