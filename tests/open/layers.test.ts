import { getIssues } from '@placemarkio/check-geojson';
import { bbox, booleanClockwise, coordEach, featureCollection, flattenEach } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tidied } from '../../src/build/open/geometry';
import { belt, layers, publishedFile } from './published';

type Fields = Readonly<Record<string, string | number | boolean | null>>;
type Layer = FeatureCollection<Geometry | null, Fields>;

const layer = (name: string): Layer => JSON.parse(publishedFile(name).text);
const placed = (features: Layer['features']): Feature<Geometry, Fields>[] =>
  features.flatMap((feature) =>
    feature.geometry === null ? [] : [{ ...feature, geometry: feature.geometry }],
  );

describe.each(layers.map(({ file }) => file))('%s', (name) => {
  const { features, bbox: box } = layer(name);

  it('is GeoJSON to an independent reader', () => {
    expect(getIssues(publishedFile(name).text)).toEqual([]);
    expect(features.length).toBe(publishedFile(name).count);
    expect(features.length).toBeGreaterThan(0);
  });

  it('names each feature once, the same in id and field', () => {
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(features.map(({ properties }) => properties['id'])).toEqual(ids);
  });

  it('has the same flat fields in every feature', () => {
    const [first] = features;
    const keys = Object.keys(first?.properties ?? {});
    for (const { properties } of features) {
      expect(Object.keys(properties)).toEqual(keys);
      for (const value of Object.values(properties))
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
    }
  });

  it('keeps to six decimals, turns its rings by the right hand and says its box', () => {
    const shapes = featureCollection(placed(features));
    expect(box).toEqual(bbox(shapes));
    coordEach(shapes, (position) => {
      expect(position.length).toBe(2);
      for (const degrees of position) expect(Number(degrees.toFixed(6))).toBe(degrees);
    });
    flattenEach(shapes, ({ geometry }) => {
      if (geometry.type !== 'Polygon') return;
      geometry.coordinates.forEach((ring, index) => {
        expect(booleanClockwise(ring)).toBe(index > 0);
      });
    });
  });
});

describe('what the layers say', () => {
  it('pins no place whose site is not published', () => {
    const { features } = layer('places.geojson');
    const unplaced = features.filter(({ geometry }) => geometry === null);
    expect(unplaced.length).toBeGreaterThan(50);
    for (const { geometry, properties } of features) {
      expect(geometry === null).toBe(properties['site_precision'] === 'unpublished');
      expect(properties['site_error_m'] === null).toBe(geometry === null);
    }
  });

  it('names for a place the zone above its section, and its sources in words', () => {
    const { features } = layer('places.geojson');
    const park = features.find(({ id }) => id === 'rd-innovation-park')?.properties;
    expect(park).toMatchObject({ zone: 'binjiang', zone_zh: belt.areaName('binjiang').zh });
    expect(park?.['sources']).toBe('press-conference-2023-08-17#A3 | shine-2021-01-04');
    expect(park?.['sources_zh']).toContain(belt.source('press-conference-2023-08-17')?.title.zh);
  });

  it('reports measures of the base map as numbers, lists as text', () => {
    const station = layer('basemap/metro-stations.geojson').features.find(
      ({ properties }) => properties['interchange'] === true,
    );
    expect(station?.properties['lines']).toMatch(/^\d+ \| \d+/);
    expect(typeof station?.properties['error_m']).toBe('number');
  });
});

describe('tidying of shapes', () => {
  it('leaves no layer with lines, or areas, of both types', () => {
    for (const { file } of layers) {
      const types = new Set(placed(layer(file).features).map(({ geometry }) => geometry.type));
      expect(types.has('LineString') && types.has('MultiLineString'), file).toBe(false);
      expect(types.has('Polygon') && types.has('MultiPolygon'), file).toBe(false);
    }
  });

  it('turns a ring and a hole that run the wrong way, and leaves a line its direction', () => {
    const [outer, hole] = [
      [
        [0, 0],
        [0, 4],
        [4, 4],
        [4, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
        [1, 1],
      ],
    ].map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
    if (outer === undefined || hole === undefined) throw new Error('two rings');
    expect(tidied({ type: 'Polygon', coordinates: [outer, hole] })).toEqual({
      type: 'Polygon',
      coordinates: [[...outer].reverse(), [...hole].reverse()],
    });
    expect(tidied({ type: 'LineString', coordinates: outer })).toEqual({
      type: 'LineString',
      coordinates: outer,
    });
    expect(tidied({ type: 'Point', coordinates: [121.123456789, 31.1] })).toEqual({
      type: 'Point',
      coordinates: [121.123457, 31.1],
    });
  });
});
