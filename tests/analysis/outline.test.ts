import { pointToPolygonDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { metresToOutline } from '../../src/analysis/outline';
import type { Area, Position } from '../../src/model/geometry';

const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [121.5, 31.3],
      [121.51, 31.3],
      [121.51, 31.31],
      [121.5, 31.31],
      [121.5, 31.3],
    ],
  ],
};

describe('the distance to an outline', () => {
  it.each<[string, Position]>([
    ['inside', [121.502, 31.305]],
    ['outside, beside a line', [121.52, 31.305]],
    ['outside, beyond a corner', [121.49, 31.29]],
  ])('equals the geodesic one within 0.5 %: %s', (_where, position) => {
    const turf = Math.abs(pointToPolygonDistance([...position], square, { units: 'meters' }));
    expect(Math.abs(metresToOutline(position, square) - turf) / turf).toBeLessThan(0.005);
  });

  it('takes the nearest of several polygons, and a hole counts as an outline', () => {
    const hole = [
      [121.504, 31.304],
      [121.506, 31.304],
      [121.506, 31.306],
      [121.504, 31.304],
    ].map(([x = 0, y = 0]): Position => [x, y]);
    const many: Area = { type: 'MultiPolygon', coordinates: [[...square.coordinates, hole]] };
    expect(metresToOutline([121.505, 31.304], many)).toBeLessThan(1);
  });
});
