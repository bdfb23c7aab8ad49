import { bytesOf, collection, feature, good, point, zip } from '../files';
import { noise } from './bytes';
import type { Hostile } from './hostile';

export const documents: readonly Hostile[] = [
  { name: 'nothing at all', file: 'a.geojson', content: () => '', says: /is empty/ },
  { name: 'only a byte order mark', file: 'a.json', content: () => '\ufeff', says: /nothing in the file/ },
  {
    name: 'truncated JSON',
    file: 'a.geojson',
    content: () => collection(good).slice(0, -9),
    says: /not whole JSON/,
  },
  {
    name: 'JSON with a trailing comma',
    file: 'a.json',
    content: () => '{"type":"Feature",}',
    says: /line 1, column 19/,
  },
  {
    name: 'a text with NaN that is no JSON',
    file: 'a.json',
    content: () => 'NaN NaN',
    says: /not whole JSON/,
  },
  { name: 'a number', file: 'a.json', content: () => '7', says: /no type/ },
  { name: 'null', file: 'a.json', content: () => 'null', says: /no type/ },
  { name: 'a bare list', file: 'a.json', content: () => `[${JSON.stringify(good)}]`, says: /no type/ },
  {
    name: 'an unknown type',
    file: 'a.json',
    content: () => '{"type":"<img src=x>"}',
    says: /"<img src=x>" is not/,
  },
  { name: 'TopoJSON', file: 'a.json', content: () => '{"type":"Topology"}', says: /TopoJSON/ },
  { name: 'Esri JSON', file: 'a.json', content: () => '{"geometryType":"p","features":[]}', says: /Esri/ },
  {
    name: 'features that are no list',
    file: 'a.json',
    content: () => '{"type":"FeatureCollection","features":{"length":9}}',
    says: /not a list/,
  },
  { name: 'no features', file: 'a.json', content: () => collection(), says: /no features/ },
  {
    name: 'nesting of 100,000',
    file: 'a.json',
    content: () => '['.repeat(1e5) + ']'.repeat(1e5),
    says: /more than 64 deep/,
  },
  {
    name: 'unclosed nesting of 100,000',
    file: 'a.json',
    content: () => '{"a":'.repeat(1e5),
    says: /more than 64 deep/,
  },
  {
    name: 'deep properties',
    file: 'a.json',
    content: () =>
      collection(feature(point(121.5, 31.3), '[]')).replace('"[]"', `${'['.repeat(99)}${']'.repeat(99)}`),
    says: /more than 64 deep/,
  },
  {
    name: '20,001 features',
    file: 'a.json',
    content: () => collection(...Array.from({ length: 20_001 }, () => good)),
    says: /20,001 features, the most is 20,000/,
  },
  {
    name: 'more than a million positions',
    file: 'a.json',
    content: () =>
      collection(
        feature({
          type: 'LineString',
          coordinates: Array.from({ length: 1_000_001 }, () => [1, 2]),
        }),
      ),
    says: /1,000,001 positions/,
  },
  { name: 'binary noise as GeoJSON', file: 'a.geojson', content: () => noise, says: /not text/ },
  {
    name: 'a spreadsheet',
    file: 'a.xlsx',
    content: () => zip({ 'a.xml': bytesOf('<a/>') }),
    says: /format is not read/,
  },
  { name: 'a page', file: 'a.html', content: () => '<script>alert(1)</script>', says: /format is not read/ },
  { name: 'no ending', file: 'facts', content: () => '{}', says: /format is not read/ },
  {
    name: 'an ending of the prototype',
    file: 'a.constructor',
    content: () => '{}',
    says: /format is not read/,
  },
];
