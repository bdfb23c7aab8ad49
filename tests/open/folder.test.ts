import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/build/hall/site';
import { basemapFile } from '../../src/build/open/basemapLayers';
import { openFolder } from '../../src/build/open/openFiles';
import { basemapLayers, published, release } from './published';

const folder = openFolder(published, release);
const textOf = (name: string) => folder.find(({ file }) => file === name)?.text ?? '';

describe('the folder of open data', () => {
  it('has the stable addresses that others rely on, a schema beside each', () => {
    const facts = ['zones.geojson', 'structure.geojson', 'places.geojson', 'plans.json', 'indicators.json'];
    const layers = basemapLayers.map(({ name }) => `basemap/${name}.geojson`);
    const files = [...facts, 'industries.json', 'sources.json', ...layers, 'index.json'];
    const schemas = files.map((file) => file.replace(/\.(geo)?json$/, '.schema.json'));
    expect(folder.map(({ file }) => file).sort()).toEqual([...files, ...schemas, 'README.md'].sort());
  });

  it('lists every file with its licence for programs and, in both languages, for people', () => {
    const index = JSON.parse(textOf('index.json'));
    const [chinese = '', english = ''] = textOf('README.md').split('## English');
    for (const { file, about } of published) {
      const entry = index.files.find((one: { readonly file: string }) => one.file === file);
      expect(entry.bytes).toBe(Buffer.byteLength(textOf(file)));
      expect(entry.licence).toBe(about.licence);
      expect(folder.some(({ file: name }) => name === entry.schema)).toBe(true);
      for (const part of [chinese, english]) expect(part).toContain(`[${file}](${file})`);
      expect(chinese).toContain(about.description.zh);
      expect(english).toContain(about.description.en);
    }
  });

  it('gives credit to OpenStreetMap wherever geometry comes from it', () => {
    for (const { about } of published)
      expect(about.credit.includes('© OpenStreetMap contributors')).toBe(about.licence.includes('ODbL'));
  });

  it('may be read by pages of other origins, its page for people with the letters of both languages', () => {
    const headers = headersOf('/map/open/README.md', {});
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Content-Type']).toBe('text/markdown; charset=utf-8');
    expect(headersOf('/open/places.geojson', {})['Content-Type']).toBeUndefined();
    expect(headersOf('/index.html', {})['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('is asked for anew each time, although a name may look like one with a hash', () => {
    const cached = (path: string) => headersOf(path, {})['Cache-Control'];
    expect(folder.map(({ file }) => cached(`/open/${file}`))).toEqual(folder.map(() => 'no-cache'));
    expect(cached('/data/basemap/metro-stations.0123abcd.geojson')).toContain('immutable');
  });
});

describe("an operator's own base map", () => {
  const layer = (metadata: object, features: readonly object[]) => ({
    name: 'water',
    content: { type: 'FeatureCollection', metadata, features },
  });
  const metadata = { title: { zh: '水面', en: 'Water' }, source: 'survey', licence: 'ODbL-1.0' };
  const pond = {
    type: 'Feature',
    properties: { class: 'pond', error: '5 m', depth: 3 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [121, 31],
          [121.1, 31],
          [121.1, 31.1],
          [121, 31],
        ],
      ],
    },
  };

  it('gets ids where it has none; what is of another kind than stated stays empty', () => {
    const { features } = JSON.parse(basemapFile(layer(metadata, [pond]), release)?.text ?? '{}');
    expect(features[0].id).toBe('water-1');
    expect(features[0].properties).toEqual({
      id: 'water-1',
      name_zh: null,
      name_en: null,
      name_missing: null,
      class: 'pond',
      method: null,
      error_m: null,
    });
  });

  it.each([
    ['under a licence that is not known', layer({ ...metadata, licence: 'unknown' }, [pond])],
    ['without a description', layer({}, [pond])],
    ['that is no layer of this map', { ...layer(metadata, [pond]), name: 'trees' }],
    ['that is no collection', { name: 'water', content: [] }],
  ])('leaves out a file %s', (_, source) => {
    expect(basemapFile(source, release)).toBeNull();
  });
});
