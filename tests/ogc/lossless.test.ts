import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/build/open/column';
import { placeColumns } from '../../src/build/open/columns/places';
import { wgsToBd, wgsToGcj } from '../../src/model/datum';
import type { PlaceFeature } from '../../src/model/feature';
import { mergePlaces } from '../../src/model/ogc/merge';
import { readFeatures } from '../../src/model/ogc/read';
import { placeFields } from '../../src/model/online-places';
import type { Feature } from './fakeServer';
import { belt, configured, facts, moved, publishedPlaces } from './published';

/** The door alone, without the check that follows. */
const read = (features: readonly unknown[], wish: object = {}) =>
  readFeatures(features, configured(wish), facts, 'places');
const known = facts.places.features;

describe('our own published places, served as they are', () => {
  it('are the places of the bundle, to the letter', () => {
    const {
      facts: merged,
      problems,
      taken,
      leftOut,
      kept,
    } = mergePlaces(facts, publishedPlaces(), configured(), 'places', '2026-11-26');
    expect(problems).toEqual([]);
    expect(merged).toEqual(facts);
    expect({ taken, leftOut, kept }).toEqual({ taken: known.length, leftOut: 0, kept: 0 });
  });

  it('are read by columns that are published', () => {
    const published = placeColumns.map(({ key }) => key);
    expect(published).toEqual(expect.arrayContaining([...placeFields]));
  });

  it.each<[string, (feature: Feature) => Feature]>([
    ['without the feature ids', ({ id: _, ...feature }) => feature],
    ['with ids of the table', (feature) => ({ ...feature, id: 7 })],
    [
      'with the id as the feature’s only',
      ({ properties: { id: _, ...properties }, ...feature }) => ({ ...feature, properties }),
    ],
    [
      'with empty fields left out',
      ({ properties, ...feature }) => ({
        ...feature,
        properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
      }),
    ],
    [
      'with empty text for empty fields, and numbers as text',
      ({ properties, ...feature }) => ({
        ...feature,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, value]) => [key, value === null ? '' : String(value)]),
        ),
      }),
    ],
    [
      'with lists as lists',
      ({ properties, ...feature }) => ({
        ...feature,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, value]) => [
            key,
            key.endsWith('_json') && typeof value === 'string' ? JSON.parse(value) : value,
          ]),
        ),
      }),
    ],
    ['with heights', (feature) => moved(feature, ([x, y]) => [x, y, 4.2])],
    ['with more decimals', (feature) => moved(feature, ([x, y]) => [x + 1e-9, y - 1e-9])],
    [
      'with the short list of sources only',
      ({ properties: { cites_json: _, ...properties }, ...feature }) => ({ ...feature, properties }),
    ],
    [
      'with hardly a field',
      (feature) => ({ ...feature, properties: { id: feature.id, name_zh: feature.properties['name_zh'] } }),
    ],
  ])('%s: the same', (_name, change) => {
    const { places, problems } = read(publishedPlaces().map(change));
    expect(problems).toEqual([]);
    expect(places).toEqual(known);
  });

  it('with an entry in every field: the same', () => {
    const [first] = known;
    const rich = facts.places.features.find(({ properties }) => properties.figures.length > 0);
    if (first === undefined || rich === undefined) throw new Error('no place');
    const cites = [
      { source: 'press-conference-2023-08-17', locator: 'A3 | 5', note: { zh: '注', en: 'note' } },
    ];
    const text = { zh: '字 | 词', en: 'text | words' };
    const full: PlaceFeature = {
      ...first,
      geometry: { type: 'Point', coordinates: [121.51, 31.3] },
      properties: {
        ...first.properties,
        figures: rich.properties.figures,
        milestones: [{ date: '2023-08', text, kind: 'happened', cites }],
        news: [{ date: '2024', text, cites }],
        related: ['kic', 'tongji'],
        industries: ['a-b', 'c'],
        address: text,
        cites: [...cites, { source: 'shine-2021-01-04', locator: null }],
        location: {
          precision: 'indicative',
          errorMetres: 50,
          method: text,
          checked: { by: '区科委 | 张', on: '2026-11-26' },
        },
      },
    };
    const properties = cellsOf(placeColumns, { record: full.properties, belt });
    const served = [{ type: 'Feature', id: full.id, geometry: full.geometry, properties }];
    const { places, problems } = read(JSON.parse(JSON.stringify(served)));
    expect(problems).toEqual([]);
    expect(places).toEqual([full]);
  });

  it('under other names: the same', () => {
    const features = publishedPlaces().map(({ properties, ...feature }) => {
      const { name_zh: mc, areas: pq, ...rest } = properties;
      return { ...feature, properties: { ...rest, mc, pq } };
    });
    const fields = { name_zh: 'mc', areas: 'pq' };
    expect(read(features, { fields }).places).toEqual(known);
    const spoilt = features.map((each) => ({ ...each, properties: { ...each.properties, mc: null } }));
    expect(read(spoilt, { fields }).problems[0]).toMatchObject({ record: known[0]?.id, field: 'mc' });
  });

  it.each([
    ['GCJ-02', wgsToGcj],
    ['BD-09', wgsToBd],
  ] as const)('in %s and declared so: back where they were, to a metre', (datum, shift) => {
    const features = publishedPlaces().map((feature) => moved(feature, shift));
    const { places, problems } = read(features, { datum });
    expect(problems).toEqual([]);
    places.forEach(({ geometry }, index) => {
      const before = known[index]?.geometry?.coordinates;
      expect(geometry?.coordinates[0] ?? 0).toBeCloseTo(before?.[0] ?? 0, 5);
      expect(geometry?.coordinates[1] ?? 0).toBeCloseTo(before?.[1] ?? 0, 5);
    });
  });
});
