import { describe, expect, it } from 'vitest';
import { indexOf, indexSchema } from '../../src/build/open/indexFile';
import { layers, published, publishedFile, release } from './published';
import { spoilt } from './spoil';
import { validator } from './validator';

describe('the schemas, read by an independent validator', () => {
  it.each(published.map(({ file }) => file))('%s is as its schema says', (name) => {
    const { schema, text, schemaFile } = publishedFile(name);
    const validate = validator(schema);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schemaFile.endsWith(String(schema['$id']))).toBe(true);
  });

  it('holds for the list of files too', () => {
    const validate = validator(indexSchema());
    const index: unknown = JSON.parse(JSON.stringify(indexOf(published, release)));
    expect(validate(index), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(spoilt(index, ['files', 0, 'licence'], 'free'))).toBe(false);
  });

  const feature = ['features', 0] as const;
  const broken: readonly (readonly [string, readonly (string | number)[], unknown])[] = [
    ['places.geojson', [...feature, 'properties', 'kind'], 'shop'],
    ['places.geojson', [...feature, 'properties', 'status_as_of'], '17.8.2023'],
    ['places.geojson', [...feature, 'properties', 'site_error_m'], 0],
    ['places.geojson', [...feature, 'properties', 'name_en'], undefined],
    ['places.geojson', [...feature, 'properties', 'note'], 'one field more'],
    ['places.geojson', [...feature, 'geometry'], { type: 'Point', coordinates: [31.3, 121.5] }],
    [
      'places.geojson',
      [...feature, 'geometry'],
      {
        type: 'LineString',
        coordinates: [
          [121.5, 31.3],
          [121.6, 31.3],
        ],
      },
    ],
    ['zones.geojson', [...feature, 'geometry'], null],
    ['zones.geojson', [...feature, 'properties', 'order'], 1.5],
    ['zones.geojson', [...feature, 'id'], undefined],
    ['structure.geojson', [...feature, 'properties', 'kind'], 'wing'],
    ['plans.json', ['plans', 0, 'cites'], []],
    ['plans.json', ['plans', 0, 'name', 'zh'], ''],
    ['indicators.json', ['observations', 0, 'value'], '12'],
    ['indicators.json', ['definitions', 0, 'unit'], 'mu'],
    ['industries.json', ['industries', 0, 'tier'], '5'],
    ['sources.json', ['sources', 0, 'url'], 'www.example.org'],
    ['basemap/water.geojson', [...feature, 'properties', 'method'], 'guessed'],
    [
      'basemap/shoreline.geojson',
      [...feature, 'geometry'],
      { type: 'LineString', coordinates: [[121.5, 31.3]] },
    ],
    ['basemap/green.geojson', [...feature, 'properties', 'error_m'], -1],
    [
      'basemap/campuses.geojson',
      [...feature, 'geometry', 'coordinates', 0],
      [
        [121.5, 31.3],
        [121.6, 31.3],
        [121.5, 31.3],
      ],
    ],
    ['basemap/roads.geojson', [...feature, 'properties', 'level'], 'upstairs'],
    ['basemap/metro-lines.geojson', [...feature, 'properties', 'colour'], 'yellow'],
    ['basemap/metro-stations.geojson', [...feature, 'properties', 'interchange'], 'no'],
    ['basemap/buildings.geojson', [...feature, 'properties', 'height_m'], '12 m'],
    ['basemap/labels.geojson', [...feature, 'properties', 'rank'], 0],
    ['basemap/fade.geojson', [...feature, 'properties', 'alpha'], 2],
  ];
  it.each(broken)('refuses %s with another %j', (name, path, value) => {
    const { schema, text } = publishedFile(name);
    const validate = validator(schema);
    expect(validate(spoilt(JSON.parse(text), path, value))).toBe(false);
    const errors = validate.errors?.map(({ instancePath }) => instancePath) ?? [];
    const spot = `/${path.slice(0, path[0] === 'features' ? 2 : 3).join('/')}`;
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((at) => at.startsWith(spot))).toBe(true);
  });

  it('has a broken record for every file', () => {
    expect(new Set(broken.map(([name]) => name))).toEqual(new Set(published.map(({ file }) => file)));
  });
});

describe('fields that hold JSON', () => {
  it('are what their schema says of their contents', () => {
    let read = 0;
    for (const { schema, text } of layers) {
      for (const { properties } of JSON.parse(text).features) {
        for (const [key, about] of Object.entries(fieldsOf(schema))) {
          const value: unknown = properties[key];
          if (about.contentSchema === undefined || value === null) continue;
          const validate = checked(about.contentSchema);
          expect(validate(JSON.parse(String(value))), `${properties.id} ${key}`).toBe(true);
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(200);
  });
});

interface Field {
  readonly contentSchema?: Readonly<Record<string, unknown>>;
}
const fieldsOf = (schema: unknown): Readonly<Record<string, Field>> =>
  JSON.parse(JSON.stringify(schema)).properties.features.items.properties.properties.properties;

const made = new Map<string, ReturnType<typeof validator>>();
function checked(schema: Readonly<Record<string, unknown>>) {
  const key = JSON.stringify(schema);
  const found = made.get(key) ?? validator(schema);
  made.set(key, found);
  return found;
}
