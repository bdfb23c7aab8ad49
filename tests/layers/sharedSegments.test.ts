import { describe, expect, it } from 'vitest';
import { sharedSegments } from '../../src/layers/sharedSegments';
import type { Area } from '../../src/model/geometry';

const square = (west: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [west + 1, 0],
      [west + 1, 1],
      [west, 1],
      [west, 0],
    ],
  ],
});

describe('the line between two areas', () => {
  it('is the side that both have, whichever way each runs', () => {
    expect(sharedSegments(square(0), square(1))).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('is nothing for areas that do not touch', () => {
    expect(sharedSegments(square(0), square(5))).toEqual([]);
  });

  it('is found in each part of a MultiPolygon', () => {
    const two: Area = {
      type: 'MultiPolygon',
      coordinates: [square(5), square(1)].flatMap((area) =>
        area.type === 'Polygon' ? [area.coordinates] : [],
      ),
    };
    expect(sharedSegments(square(0), two)).toHaveLength(1);
  });
});
