import type { Metadata } from '../geo/layer';

/** Date of the source layers; the step never reads the clock, so that the same input gives the same bytes. */
const BUILT = '2026-11-24';
const OSM = '© OpenStreetMap contributors';

const ABOUT: Record<string, Pick<Metadata, 'title' | 'source' | 'licence' | 'note'>> = {
  water: {
    title: { zh: '水面', en: 'Water' },
    source: `${OSM}; river west of 121.5087° E: own drawing; river north of 31.3058° N: mid-river line with a constant width`,
    licence: 'ODbL-1.0',
    note: 'Parts of the river share their edge exactly. error: typical, in metres.',
  },
  shoreline: {
    title: { zh: '岸线', en: 'Shoreline' },
    source: `${OSM}; north of 31.3058° N and west of 121.5087° E inferred`,
    licence: 'ODbL-1.0',
    note: 'Water lies on the right of every line. class lining: a smoothed copy without docks, for lines drawn inside the river.',
  },
  green: {
    title: { zh: '绿地', en: 'Green' },
    source: `${OSM}; parks outside the core: own blocks of the published size at the published address`,
    licence: 'ODbL-1.0',
  },
  campuses: {
    title: { zh: '校园', en: 'Campuses' },
    source: `${OSM}; campuses outside the core: own indicative blocks`,
    licence: 'ODbL-1.0',
    note: 'Only universities carry a name.',
  },
  roads: {
    title: { zh: '道路', en: 'Roads' },
    source: `${OSM}; outside the core generalised at 20 m and coarser, along exact tracks and to exact crossings`,
    licence: 'ODbL-1.0',
    note: 'One centre line per name, class and level; carriageways merged. Outside the core a skeleton: a dead end is missing data.',
  },
  'metro-lines': { title: { zh: '轨道交通线路', en: 'Metro lines' }, source: OSM, licence: 'ODbL-1.0' },
  'metro-stations': {
    title: { zh: '轨道交通车站', en: 'Metro stations' },
    source: `${OSM}; some by the crossing of two tracks, of a track and a road, or taken to the track`,
    licence: 'ODbL-1.0',
  },
  buildings: {
    title: { zh: '建筑', en: 'Buildings' },
    source: OSM,
    licence: 'ODbL-1.0',
    note: 'Core only (7.9 km²), from 90 m². h: height in metres where known, nothing otherwise.',
  },
  labels: {
    title: { zh: '注记', en: 'Labels' },
    source: `${OSM}; published addresses, rounded to 3 decimals (about 100 m)`,
    licence: 'ODbL-1.0',
    note: 'error: typical distance from the thing named, in metres. Label places, not survey points.',
  },
  fade: {
    title: { zh: '边缘渐隐', en: 'Fade to paper' },
    source: 'own drawing',
    licence: 'CC0-1.0',
    note: 'Draw every ring over the base map in the paper colour with its alpha; together they reach 1 before the data end.',
  },
};

/** The `metadata` member of one layer. */
export function metadata(layer: string, share: Metadata['share']): Metadata {
  const about = ABOUT[layer];
  if (!about) throw new Error(`no metadata for layer ${layer}`);
  const { note, ...rest } = about;
  return { ...rest, share, crs: 'WGS-84 (EPSG:4326)', built: BUILT, ...(note ? { note } : {}) };
}
