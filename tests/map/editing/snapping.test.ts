import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../../src/analysis/ellipsoid';
import { bestOf, createSnapping } from '../../../src/map/editing/snapping/snapIndex';
import type { SnapTarget } from '../../../src/map/editing/snapping/target';
import { layerTargets, outlineTargets } from '../../../src/map/editing/snapping/targets';
import type { Area, Position } from '../../../src/model/geometry';

/** About one metre of longitude and of latitude in Shanghai, in degrees. */
const [east, north] = [1 / 95_200, 1 / 110_900];
const from = ([longitude, latitude]: Position, x: number, y: number): Position => [
  longitude + x * east,
  latitude + y * north,
];
const here: Position = [121.52, 31.3];
const name = { zh: '邯郸路', en: 'Handan Road' };
const road: SnapTarget = { kind: 'road', name, line: [from(here, -100, 0), from(here, 100, 0)] };
const station: SnapTarget = { kind: 'station', name: { zh: '站', en: 'Station' }, line: [from(here, 0, 30)] };

describe('a point that may snap', () => {
  it('goes to the nearest place of a side, and says to what', () => {
    const snap = createSnapping([road])(from(here, 10, 5), 12);
    expect(snap).toMatchObject({ on: 'side', to: { kind: 'road', name } });
    expect(snap?.metres).toBeCloseTo(5, 1);
    expect(geodesicMetres(snap?.at ?? here, from(here, 10, 0))).toBeLessThan(0.2);
  });

  it('finds nothing beyond its reach', () => {
    const find = createSnapping([road, station]);
    expect(find(from(here, 0, 13), 12)).toBe(null);
    expect(find(from(here, 0, 13), 14)).toMatchObject({ to: { kind: 'road' } });
    expect(find(from(here, -109, 0), 8)).toBe(null);
    expect(createSnapping([])(here, 1000)).toBe(null);
  });

  it('prefers a corner within reach to a nearer side, to its last decimal', () => {
    const corner = from(here, 100, 0);
    const snap = createSnapping([road])(from(here, 92, 1), 10);
    expect(snap).toMatchObject({ on: 'corner', at: corner });
    expect(snap?.at).toBe(road.line[1]);
  });

  it('takes the nearer of two corners, and of two sides', () => {
    const other: SnapTarget = { ...road, kind: 'shore', line: [from(here, -100, 9), from(here, 100, 9)] };
    expect(createSnapping([road, other])(from(here, 0, 6), 20)?.to.kind).toBe('shore');
    expect(createSnapping([road, other])(from(here, 99, 3), 20)?.at).toBe(road.line[1]);
    expect(createSnapping([road, other])(from(here, 99, 6), 20)?.at).toBe(other.line[1]);
  });

  it('weighs what several sets of targets find', () => {
    const find = bestOf([createSnapping([road]), createSnapping([station])]);
    expect(find(from(here, 0, 12), 20)).toMatchObject({ on: 'corner', to: { kind: 'station' } });
    expect(find(from(here, 0, 5), 20)).toMatchObject({ on: 'side', to: { kind: 'road' } });
    expect(find(from(here, 0, 90), 20)).toBe(null);
  });
});

describe('what there is to snap to', () => {
  const square = (x: number): Area => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  });
  const outlines = new Map([
    ['west', square(0)],
    ['east', square(1)],
  ]);
  const nameOf = (id: string) => ({ zh: id, en: id });

  it('is every other outline, but for the corner that moves along and its sides', () => {
    expect(outlineTargets(outlines, nameOf, 'west', null)).toEqual([
      { kind: 'outline', name: nameOf('east'), line: square(1).coordinates[0] },
    ]);
    const lines = outlineTargets(outlines, nameOf, 'west', [1, 1]).map(({ line }) => line);
    expect(lines).toEqual([
      [
        [1, 0],
        [2, 0],
        [2, 1],
      ],
      [[1, 0]],
    ]);
  });

  it('is every line and point of a layer, named where it has a name', () => {
    const layer = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: here },
          properties: { zh: '站', en: 'Station', lines: ['3'] },
        },
        {
          type: 'Feature',
          geometry: {
            type: 'MultiLineString',
            coordinates: [
              [here, from(here, 1, 1)],
              [here, here],
            ],
          },
          properties: {},
        },
      ],
    };
    const targets = layerTargets('station', layer);
    expect(targets.map(({ name, line }) => [name?.en ?? null, line.length])).toEqual([
      ['Station', 1],
      [null, 2],
      [null, 2],
    ]);
    expect(layerTargets('road', { features: 'none' })).toEqual([]);
  });
});
