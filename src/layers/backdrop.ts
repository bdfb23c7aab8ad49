import type {
  BackgroundLayerSpecification,
  LayerSpecification,
  RasterLayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { PaletteName } from '../theme/palette';
import type { LayerGroup } from './groups';
import type { Look } from './look';

/** What all sources and layers of a base map of another host are called, before a hyphen. */
const prefix = 'ground';
export const groundId = (name: string): string => `${prefix}-${name}`;
export const isOfGround = (id: string): boolean => id.startsWith(`${prefix}-`);

/** A base map of another host, ready to be laid under the belt. */
export interface Backdrop {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly kind: 'map' | 'imagery' | 'style' | 'schematic';
  /** Does it draw names of places of its own? */
  readonly names: boolean;
}

/** WGS-84 degrees: west, south, east, north. No tile beyond is asked for, since the map fades to paper before. */
export const groundBounds: [number, number, number, number] = [121.47, 31.23, 121.59, 31.37];

/**
 * What gives way, by the names of layers (`tests/layers/backdrop.test.ts` holds them against the layers themselves): an
 * import of those would part the map's chunk, which every first visit would pay for.
 */
const land = /^(campuses|green|buildings|buildings-3d|roads(-.*)?)$/;
const shore = /^(water|water-line-\d|bank)$/;
const named = /^(names-.*|road-names)$/;
const landGroups: readonly LayerGroup[] = ['campuses', 'green', 'buildings', 'roads'];

/** Is this layer of the built-in base map covered by another? A sketch of the belt keeps the river and its name. */
export function isCovered(id: string, { kind, names }: Pick<Backdrop, 'kind' | 'names'>): boolean {
  if (kind === 'schematic') return land.test(id) || id === 'road-names';
  return named.test(id) ? names : land.test(id) || shore.test(id);
}

/** The switches that do nothing meanwhile: all that they rule is covered. */
export const coveredGroups = ({ names }: Pick<Backdrop, 'names'>): readonly LayerGroup[] =>
  names ? [...landGroups, 'names'] : landGroups;

/** Paper over the picture, 0 to 1, so that ribbons and names of the belt lead on every palette. */
const veil: Readonly<Record<'map' | 'imagery' | 'style', Readonly<Record<PaletteName, number>>>> = {
  map: { day: 0.3, night: 0.35, contrast: 0.45 },
  imagery: { day: 0.35, night: 0.4, contrast: 0.5 },
  style: { day: 0.2, night: 0.5, contrast: 0.45 },
};

/** A picture as it comes by day; by night darker and nearer to grey, since a light map would blind a dark hall. */
export function pictureLayer(id: string, source: string, paletteName: PaletteName): RasterLayerSpecification {
  const dark: RasterLayerSpecification['paint'] =
    paletteName === 'night' ? { 'raster-brightness-max': 0.5, 'raster-saturation': -0.35 } : {};
  return { id, type: 'raster', source, paint: { 'raster-fade-duration': 150, ...dark } };
}

/** Paper round the part that fades, whatever a large tile shows beyond it: no border comes into view. */
const edge: SourceSpecification = {
  type: 'geojson',
  data: {
    type: 'Polygon',
    coordinates: [
      [
        [119, 29],
        [124, 29],
        [124, 34],
        [119, 34],
        [119, 29],
      ],
      [
        [121.31, 31.13],
        [121.31, 31.47],
        [121.75, 31.47],
        [121.75, 31.13],
        [121.31, 31.13],
      ],
    ],
  },
};

function hiddenIn(layer: LayerSpecification): LayerSpecification {
  switch (layer.type) {
    case 'fill':
      return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
    case 'line':
      return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
    case 'symbol':
      return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
    case 'fill-extrusion':
      return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
    default:
      return layer;
  }
}

/** The style with another base map between the paper and the belt. */
export function withBackdrop(style: StyleSpecification, look: Look, backdrop: Backdrop): StyleSpecification {
  const [paper, ...rest] = style.layers.map((layer) =>
    isCovered(layer.id, backdrop) ? hiddenIn(layer) : layer,
  );
  if (paper === undefined) return style;
  if (backdrop.kind === 'schematic') return { ...style, layers: [paper, ...rest] };
  const colour = look.palette.paper;
  const over: BackgroundLayerSpecification = {
    id: groundId('veil'),
    type: 'background',
    paint: { 'background-color': colour, 'background-opacity': veil[backdrop.kind][look.paletteName] },
  };
  const around: LayerSpecification = {
    id: groundId('edge'),
    type: 'fill',
    source: groundId('edge'),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  };
  return {
    ...style,
    sources: { ...style.sources, ...backdrop.sources, [groundId('edge')]: edge },
    layers: [paper, ...backdrop.layers, over, around, ...rest],
  };
}
