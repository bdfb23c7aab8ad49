import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaLayer, AreaLayers } from '../../../src/analysis/areas/areaLayers';
import { belt } from '../layers';

const folder = join(import.meta.dirname, '..', '..', '..', 'geodata', 'basemap');
const read = (layer: AreaLayer): unknown =>
  JSON.parse(readFileSync(join(folder, `${layer}.geojson`), 'utf8'));

/** The published base map, as the worker is sent it. */
export const areaLayers: AreaLayers = {
  shoreline: read('shoreline'),
  green: read('green'),
  campuses: read('campuses'),
  roads: read('roads'),
  'metro-stations': read('metro-stations'),
  buildings: read('buildings'),
};
/** The nine zones, sections and carrier areas. */
export const areas = belt.facts.zones.features.map(({ geometry, properties: { id } }) => ({ id, geometry }));
