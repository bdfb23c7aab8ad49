import { describe, expect, it } from 'vitest';
import type { Area, Position } from '../../../src/model/geometry';
import {
  cornerInserted,
  cornerMoved,
  cornerRemoved,
  cornersOf,
  type Outlines,
} from '../../../src/office/edits/corners';
import { tidied } from '../../../src/office/edits/rings';

const ring = (...positions: Position[]): Area => ({
  type: 'Polygon',
  coordinates: [[...positions, ...positions.slice(0, 1)]],
});
/** Two squares side by side; the side from [1, 0] to [1, 1] is shared, in opposite directions. */
const west = ring([0, 0], [1, 0], [1, 1], [0, 1]);
const east = ring([1, 0], [2, 0], [2, 1], [1, 1]);
const far = ring([5, 5], [6, 5], [6, 6]);
const outlines: Outlines = new Map([
  ['west', west],
  ['east', east],
  ['far', far],
]);
const corner = (index: number) => ({ polygon: 0, ring: 0, index });
const corners = (found: Outlines, id: string) =>
  cornersOf(found.get(id) ?? far).map(({ position }) => position);

describe('a corner that neighbours share', () => {
  it('moves in all of them, or in one alone', () => {
    const both = cornerMoved(outlines, 'west', corner(1), [1.5, 0], true);
    expect(corners(both, 'west')[1]).toEqual([1.5, 0]);
    expect(corners(both, 'east')[0]).toEqual([1.5, 0]);
    expect(both.get('far')).toBe(far);
    const alone = cornerMoved(outlines, 'west', corner(1), [1.5, 0], false);
    expect(corners(alone, 'west')[1]).toEqual([1.5, 0]);
    expect(alone.get('east')).toBe(east);
  });

  it('keeps rings closed when the first one moves', () => {
    const moved = cornerMoved(outlines, 'west', corner(0), [-1, -1], true).get('west');
    expect(moved?.coordinates[0]).toEqual([
      [-1, -1],
      [1, 0],
      [1, 1],
      [0, 1],
      [-1, -1],
    ]);
  });

  it('comes into the shared side of both, whichever way each runs', () => {
    const more = cornerInserted(outlines, 'west', corner(1), [1.2, 0.5], true);
    expect(corners(more, 'west')).toEqual([
      [0, 0],
      [1, 0],
      [1.2, 0.5],
      [1, 1],
      [0, 1],
    ]);
    expect(corners(more, 'east')).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1.2, 0.5],
    ]);
    expect(cornerInserted(outlines, 'west', corner(0), [0.5, 0], true).get('east')).toBe(east);
  });

  it('goes from both where both have the sides beside it', () => {
    const more = cornerInserted(outlines, 'west', corner(1), [1.2, 0.5], true);
    const back = cornerRemoved(more, 'west', corner(2), true);
    expect(corners(back, 'west')).toEqual(corners(outlines, 'west'));
    expect(corners(back, 'east')).toEqual(corners(outlines, 'east'));
    const bent = cornerRemoved(more, 'west', corner(1), true);
    expect(bent.get('east')).toBe(more.get('east'));
  });
});

describe('an outline', () => {
  it('keeps three corners', () => {
    expect(cornerRemoved(outlines, 'far', corner(0), true)).toBe(outlines);
    expect(corners(cornerRemoved(outlines, 'west', corner(0), false), 'west').length).toBe(3);
  });

  it('stays as it is for a corner or a zone that is not there', () => {
    expect(cornerMoved(outlines, 'west', corner(9), [0, 0], true)).toBe(outlines);
    expect(cornerMoved(outlines, 'none', corner(0), [0, 0], true)).toBe(outlines);
  });

  it('keeps its holes and its parts', () => {
    const hole: Position[] = [
      [0.2, 0.2],
      [0.2, 0.4],
      [0.4, 0.4],
    ];
    const square: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const parts: Area = {
      type: 'MultiPolygon',
      coordinates: [
        [square, [...hole, [0.2, 0.2]]],
        [
          [
            [5, 5],
            [6, 5],
            [6, 6],
            [5, 5],
          ],
        ],
      ],
    };
    const moved = cornerMoved(
      new Map([['parts', parts]]),
      'parts',
      { polygon: 0, ring: 1, index: 2 },
      [0.5, 0.5],
      true,
    );
    expect(cornersOf(moved.get('parts') ?? far).map(({ position }) => position)).toEqual([
      ...cornersOf(west).map(({ position }) => position),
      [0.2, 0.2],
      [0.2, 0.4],
      [0.5, 0.5],
      [5, 5],
      [6, 5],
      [6, 6],
    ]);
  });

  it('is written as the files want it: six decimals, closed, counter-clockwise, nothing twice', () => {
    const loose: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [0, 1.00000001],
          [1.23456789, 1],
          [1, 0],
        ],
      ],
    };
    expect(tidied(loose).coordinates).toEqual([
      [
        [1, 0],
        [1.234568, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
    ]);
  });
});
