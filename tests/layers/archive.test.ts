import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { noFacts as data } from '../../src/layers/factData';
import { buildStyle } from '../../src/layers/style';
import { basemapLayers } from '../../src/model/basemap-layers';
import { palettes } from '../../src/theme/palette';

const look = {
  palette: palettes.day,
  paletteName: 'day',
  labels: 'both',
  language: 'zh',
  scale: 1.4,
} as const;
const tiled: readonly string[] = ['water', 'shoreline', 'green', 'campuses', 'roads', 'buildings'];
const archive = 'https://example.invalid/data/basemap/archive.0a1b2c3d.pmtiles';
const plainUrl = (name: string) => `https://example.invalid/data/${name}.geojson`;
const urlOf = (name: string) => (tiled.includes(name.replace('basemap/', '')) ? archive : plainUrl(name));

const plain = buildStyle(look, ['green'], data, plainUrl);
const mixed = buildStyle(look, ['green'], data, urlOf);

describe('the style of a base map in an archive of tiles', () => {
  it('is valid by the style specification', () => {
    expect(validateStyleMin(mixed, latest)).toEqual([]);
  });

  it('has one source for all layers of the archive, and files for the others', () => {
    const { sources } = mixed;
    expect(sources['basemap.pmtiles']).toEqual({ type: 'vector', url: `pmtiles://${archive}` });
    for (const name of basemapLayers) expect(name in sources, name).toBe(!tiled.includes(name));
    expect(Object.keys(plain.sources)).not.toContain('basemap.pmtiles');
  });

  it('draws the same, layer by layer; only where it is drawn from differs', () => {
    const back = mixed.layers.map((layer) => {
      if (!('source-layer' in layer)) return layer;
      const { 'source-layer': name, ...rest } = layer;
      return { ...rest, source: name };
    });
    expect(back).toEqual(plain.layers);
  });

  it('names a source that there is for every drawing, and a layer of the archive for its own', () => {
    const drawings = mixed.layers.filter((layer) => 'source' in layer);
    for (const drawing of drawings) {
      expect(Object.keys(mixed.sources)).toContain(drawing.source);
      const name = 'source-layer' in drawing ? drawing['source-layer'] : undefined;
      if (drawing.source === 'basemap.pmtiles') expect(tiled).toContain(name);
      else expect(name).toBeUndefined();
    }
    expect(drawings.filter(({ source }) => source === 'basemap.pmtiles').length).toBeGreaterThan(10);
  });
});
