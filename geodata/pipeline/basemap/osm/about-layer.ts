import type { Metadata } from '../../geo/layer';
import type { LayerName } from './draw/feature';
import type { About } from './read/about';
import type { Box } from './shape/box';

/** Where a layer comes from and what it leaves open. */
export interface OsmMetadata extends Metadata {
  readonly extract: Pick<About, 'date' | 'dateIs' | 'program' | 'bounds'> & { readonly file: string };
  /** What was drawn: [west, south, east, north], WGS-84 degrees. */
  readonly box: Box;
  readonly tool: string;
  /** Features by what is recorded of their names. */
  readonly names: { readonly both: number; readonly zhOnly: number; readonly enOnly: number };
  readonly features: number;
}

const titles: Readonly<Record<LayerName, Metadata['title']>> = {
  water: { zh: '水面', en: 'Water' },
  shoreline: { zh: '岸线', en: 'Shoreline' },
  green: { zh: '绿地', en: 'Green' },
  campuses: { zh: '校园', en: 'Campuses' },
  roads: { zh: '道路', en: 'Roads' },
  'metro-lines': { zh: '轨道交通线路', en: 'Metro lines' },
  'metro-stations': { zh: '轨道交通车站', en: 'Metro stations' },
  buildings: { zh: '建筑', en: 'Buildings' },
  labels: { zh: '注记', en: 'Labels' },
  fade: { zh: '边缘渐隐', en: 'Fade to paper' },
};
const notes: Partial<Record<LayerName, string>> = {
  water: 'inferred: waters that are lines in the data, drawn at their recorded or a usual width.',
  shoreline:
    'Water lies on the right of every line. class lining: a smoothed copy for lines drawn inside the river.',
  campuses: 'Only universities carry a name.',
  roads: 'One feature per name, class and level; both carriageways; no service ways and no paths.',
  buildings: 'h: height in metres, or storeys at 3.2 m each; nothing where neither is recorded.',
  fade: 'Draw every ring over the base map in the paper colour with its alpha; together they reach 1 before the data end.',
};
export const tool = 'basemap:build --osm 1';
export const osmSource = '© OpenStreetMap contributors';
export const osmLicence = 'ODbL-1.0';

export function aboutLayer(
  layer: LayerName,
  extract: OsmMetadata['extract'],
  box: Box,
  counts: Pick<OsmMetadata, 'names' | 'features'> & { readonly inferred: number },
): OsmMetadata {
  const { names, features } = counts;
  const inferred = layer === 'fade' ? 100 : Math.round((100 * counts.inferred) / Math.max(1, features));
  const note = notes[layer];
  return {
    title: titles[layer],
    source: layer === 'fade' ? 'own drawing' : osmSource,
    licence: layer === 'fade' ? 'CC0-1.0' : osmLicence,
    share: { exact: 100 - inferred, digitised: 0, inferred },
    crs: 'WGS-84 (EPSG:4326)',
    // Never the clock: one extract gives the same bytes on any day.
    built: extract.date ?? 'unknown',
    ...(note === undefined ? {} : { note }),
    extract,
    box,
    tool,
    names,
    features,
  };
}
