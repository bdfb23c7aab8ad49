import { type LayerFeature, type LayerName, layerNames } from '../draw/feature';
import { squareMetres } from '../shape/orient';

/** Zoom levels of the archive; MapLibre enlarges the last one for views that are nearer. */
export const firstZoom = 9;
export const lastZoom = 15;
/** A tile of this level is cut with all below it from one batch; farther tiles from one each. */
export const batchZoom = 13;

/** The fade reaches far beyond the map, where there are no tiles: it is a file of its own always. */
export const tiledLayers = layerNames.filter((layer) => layer !== 'fade');

const roads: Readonly<Record<string, number>> = { trunk: 9, primary: 9, secondary: 10, tertiary: 11 };

/** The level from which on a feature is kept, so that far views stay light; the style draws none of them earlier. */
export function zoomOf(layer: LayerName, { properties, geometry }: LayerFeature): number {
  if (layer === 'buildings') return 13;
  if (layer === 'roads') return roads[String(properties['class'])] ?? 12;
  if (layer === 'labels') return Number(properties['rank']) <= 2 ? firstZoom : 12;
  if (layer !== 'water' && layer !== 'green' && layer !== 'campuses') return firstZoom;
  const [outer = []] =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? (geometry.coordinates[0] ?? [])
        : [];
  const size = squareMetres(outer);
  return size > 200_000 ? firstZoom : size > 20_000 ? 11 : 12;
}
