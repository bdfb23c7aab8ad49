import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { siteId, sitePosition } from '../../src/model/site';
import { crossingEntries } from '../../src/search/entries/crossings';
import { labelEntries } from '../../src/search/entries/labels';
import { type NamedFeature, namedFeatures } from '../../src/search/entries/layer';
import { roadEntries, roadsOf } from '../../src/search/entries/roads';
import { zoneOf } from '../../src/search/zoneOf';
import { belt, entries } from './published';

const metre = 1 / 111_000;
type Place = [longitude: number, latitude: number];

/** A road through these places, in metres east and north of a corner of the district. */
function road(name: string, line: readonly Place[], rest: { level?: string } = {}): NamedFeature {
  return {
    geometry: {
      type: 'LineString',
      coordinates: line.map(([x, y]): Place => [121.5 + (x * metre) / 0.8545, 31.28 + y * metre]),
    },
    properties: {
      id: `road-${name}`,
      zh: name,
      en: `${name} Road`,
      class: 'primary',
      level: 'surface',
      lines: [],
      ...rest,
    },
  };
}
const crossingsOf = (...features: NamedFeature[]) => crossingEntries(roadsOf(features, new Set()));
const east = road('甲', [
  [0, 0],
  [1000, 0],
]);

describe('crossings', () => {
  it('are where two roads cross, within a few metres of the place', () => {
    const [found, ...more] = crossingsOf(
      east,
      road('乙', [
        [400, -300],
        [400, 300],
      ]),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'crossing', name: { zh: '甲 / 乙', en: '甲 Road / 乙 Road' } });
    const [longitude = 0, latitude = 0] = found?.position ?? [];
    const expected = road('乙', [[400, 0]]).geometry.coordinates[0];
    expect(
      distance([longitude, latitude], [...(Array.isArray(expected) ? expected : [])].map(Number), {
        units: 'meters',
      }),
    ).toBeLessThan(5);
  });

  it('also where one road ends at another, or just before it', () => {
    expect(
      crossingsOf(
        east,
        road('乙', [
          [400, 20],
          [400, 300],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      crossingsOf(
        east,
        road('乙', [
          [400, 40],
          [400, 300],
        ]),
      ),
    ).toHaveLength(0);
    expect(
      crossingsOf(
        east,
        road('乙', [
          [1015, -10],
          [1500, -10],
        ]),
      ),
    ).toHaveLength(1);
  });

  it('are at the surface only', () => {
    for (const level of ['elevated', 'tunnel', 'bridge'])
      expect(
        crossingsOf(
          east,
          road(
            '乙',
            [
              [400, -300],
              [400, 300],
            ],
            { level },
          ),
        ),
      ).toEqual([]);
  });

  it('are one for each pair of names and place', () => {
    const parts = [
      road('乙', [
        [400, -300],
        [400, 0],
      ]),
      road('乙', [
        [400, 0],
        [400, 300],
      ]),
    ];
    expect(crossingsOf(east, ...parts)).toHaveLength(1);
    const twice = road('乙', [
      [100, -300],
      [100, 100],
      [900, 100],
      [900, -300],
    ]);
    expect(crossingsOf(east, twice)).toHaveLength(2);
    expect(new Set(crossingsOf(east, twice).map(({ id }) => id)).size).toBe(2);
  });

  it('of the base map lie where the district knows them', () => {
    // Wujiaochang's ring meets five roads; Siping and Guoquan Road meet east of the station of that name.
    const at = (zh: string) => entries.find(({ name }) => name.zh === zh)?.position ?? [0, 0];
    expect(distance(at('四平路 / 国权路'), at('国权路'), { units: 'meters' })).toBeLessThan(900);
    const ring = entries.filter(({ kind, name }) => kind === 'crossing' && name.zh.startsWith('五角场'));
    expect(ring.map(({ name }) => name.zh.split(' / ')[1]).sort()).toEqual(
      ['四平路', '淞沪路', '翔殷路', '邯郸路', '黄兴路'].sort(),
    );
  });
});

describe('a road', () => {
  it('has its point half way along its longest part', () => {
    const [entry] = roadEntries(
      roadsOf(
        [
          road('甲', [
            [0, 0],
            [100, 0],
          ]),
          road('甲', [
            [200, 0],
            [300, 0],
            [1200, 0],
          ]),
        ],
        new Set(),
      ),
    );
    const [longitude = 0] = entry?.position ?? [];
    expect(((longitude - 121.5) * 0.8545) / metre).toBeCloseTo(700, -1);
  });

  it('of every name is there once, with a place that a site report can be made of', () => {
    const sited = entries.filter(({ kind }) => ['road', 'crossing', 'station', 'label'].includes(kind));
    const names = entries.filter(({ kind }) => kind === 'road').map(({ name }) => name.zh);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, position } of sited) {
      expect(position, id).not.toBeNull();
      if (position !== null) expect(sitePosition(siteId(position)), id).not.toBeNull();
    }
  });
});

describe('labels', () => {
  const label = (zh: string, kind: string): NamedFeature => ({
    geometry: { type: 'Point', coordinates: [121.5, 31.3] },
    properties: { id: `label-${zh}`, zh, en: zh, class: kind, level: '', lines: [] },
  });

  it('are places where one can stand, and no subjects already', () => {
    const found = labelEntries(
      [label('公园', 'park'), label('江', 'water'), label('复旦大学', 'university')],
      new Set(['复旦大学']),
    );
    expect(found.map(({ name }) => name.zh)).toEqual(['公园']);
  });
});

describe('all entries', () => {
  it('have ids of their own; those of the base map cannot be records', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.includes(':'))).toEqual(belt.allSubjects().map(({ id }) => id));
  });

  it('refuse a file that is no layer', () => {
    expect(() => namedFeatures({ features: [{ geometry: null }] })).toThrow();
    expect(() => namedFeatures('<html>')).toThrow();
  });
});

describe('the zone of a find', () => {
  const zoneIdOf = (id: string, position: [number, number] | null = null) =>
    zoneOf({ id, position }, belt)?.id ?? null;

  it('is the one its record names, a section speaking for the zone above it', () => {
    expect(zoneIdOf('wujiaochang')).toBe('da-chuangzhi');
    expect(zoneIdOf('binjiang-south')).toBe('binjiang');
    expect(zoneIdOf('dcz-enterprises')).toBe('da-chuangzhi');
    for (const id of ['da-chuangzhi', 'students', 'one-corridor-one-belt']) expect(zoneIdOf(id)).toBeNull();
  });

  it('is the one round its place for what only the base map knows', () => {
    const position = entries.find(({ id }) => id === 'map:station-21')?.position;
    expect(zoneOf({ id: 'map:station-21', position: position ?? null }, belt)?.id).toBe('da-chuangzhi');
    expect(zoneIdOf('map:nowhere', [121.45, 31.2])).toBeNull();
    expect(zoneIdOf('map:nowhere')).toBeNull();
  });
});
