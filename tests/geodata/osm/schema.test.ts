import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readBaseMap } from '../../../src/analysis/baseMap';
import { noFacts } from '../../../src/layers/factData';
import { buildStyle } from '../../../src/layers/style';
import { basemapLayers } from '../../../src/model/basemap-layers';
import { palettes } from '../../../src/theme/palette';
import { workshop } from './built';
import { pbfBytes } from './pbfBytes';
import { town, townHead } from './town';

const build = workshop();
const { layer } = await build('town.osm.pbf', pbfBytes(town, townHead));
const look = { palette: palettes.day, paletteName: 'day', labels: 'both', language: 'zh', scale: 1 } as const;
const drawings = buildStyle(look, [], noFacts, (name) => `https://example.invalid/${name}`).layers.filter(
  (drawing) => 'source' in drawing && basemapLayers.some((file) => file === drawing.source),
);

describe('what is built is what the app draws and measures', () => {
  it('has a file for every source of the base map', () => {
    for (const file of basemapLayers) expect(layer(file).features.length, file).toBeGreaterThan(0);
  });

  it.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
    'the drawing %s finds features, with every property that it reads',
    (_id, drawing) => {
      if (!('source' in drawing)) throw new Error('a drawing without source');
      const { filter } = featureFilter('filter' in drawing ? drawing.filter : undefined, 'filter');
      const shown = layer(drawing.source).features.filter(({ geometry, properties }) => {
        const type = /Polygon/.test(geometry.type) ? 3 : /Line/.test(geometry.type) ? 2 : 1;
        return filter({ zoom: 16 }, { type, properties });
      });
      expect(shown.length).toBeGreaterThan(0);
      const read = new Set(
        [...JSON.stringify(drawing).matchAll(/\["get","([\w-]+)"\]/g)].map(([, key = '']) => key),
      );
      for (const key of read)
        expect(
          shown.some(({ properties }) => properties[key] !== undefined),
          key,
        ).toBe(true);
    },
  );

  it('is read by the analysis of sites, each layer of it', () => {
    const read = readBaseMap({
      roads: layer('roads'),
      water: layer('water'),
      shoreline: layer('shoreline'),
      green: layer('green'),
      campuses: layer('campuses'),
      'metro-lines': layer('metro-lines'),
      'metro-stations': layer('metro-stations'),
    });
    expect(read.missing).toEqual([]);
    expect(read.stations[0]).toMatchObject({ name: { zh: '东', en: 'East' }, lines: ['99'] });
    expect(read.campuses[0]?.name).toEqual({ zh: '测绘大学', en: 'Survey University' });
  });

  it('uses no class that the embedded base map does not know', () => {
    const classes = (name: string) =>
      [...new Set(layer(name).features.map(({ properties }) => String(properties['class'])))].sort();
    expect(classes('water')).toEqual(['creek', 'river']);
    expect(classes('shoreline')).toEqual(['bank', 'island', 'lining']);
    expect(classes('green')).toEqual(['park']);
    expect(classes('labels')).toEqual(['island', 'park', 'university', 'water', 'water-line']);
  });

  it('gives ids that are unique within a layer, and none to houses', () => {
    for (const file of basemapLayers) {
      const ids = layer(file).features.map(({ properties }) => properties['id']);
      if (file === 'buildings') expect(ids.every((id) => id === undefined)).toBe(true);
      else expect(new Set(ids).size, file).toBe(ids.length);
    }
  });
});
