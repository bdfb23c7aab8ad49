import { describe, expect, it } from 'vitest';
import { fanOffsets } from '../../src/layers/fan';

const apart = ([ax, ay]: [number, number], [bx, by]: [number, number]) => Math.hypot(ax - bx, ay - by);

describe('places on one spot', () => {
  it('leaves a lone place where it is', () => {
    expect(fanOffsets(['a', 'b', 'c'])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it.each([2, 3, 5, 9, 12, 13, 40, 300])('keeps %i of them at least 24 px apart', (count) => {
    const offsets = fanOffsets(Array.from({ length: count }, () => 'same'));
    for (const [i, one] of offsets.entries()) {
      for (const other of offsets.slice(i + 1)) expect(apart(one, other)).toBeGreaterThanOrEqual(24);
    }
  });

  it('keeps hundreds of them near their spot, ring within ring', () => {
    const offsets = fanOffsets(Array.from({ length: 300 }, () => 'same'));
    expect(Math.max(...offsets.map((offset) => apart(offset, [0, 0])))).toBeLessThan(310);
  });

  it('fans out only those that share', () => {
    const [first, lone, second] = fanOffsets(['x', 'y', 'x']);
    expect(lone).toEqual([0, 0]);
    expect(first).not.toEqual(second);
  });
});
