import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/analysis/baseMap';
import { createWaters, unknownWaters } from '../../src/analysis/waters';

/** A strip of water 20 m wide with an island in it, along the y axis. */
const strip = (kind: string): Outline => ({
  class: kind,
  name: null,
  polygons: [
    [
      [
        [0, -100],
        [20, -100],
        [20, 100],
        [0, 100],
        [0, -100],
      ],
      [
        [5, -5],
        [5, 5],
        [15, 5],
        [15, -5],
        [5, -5],
      ],
    ],
  ],
});

describe('open water', () => {
  const creek = createWaters([strip('creek')]);

  it('holds what lies in it, not what lies on its island or ashore', () => {
    expect(creek.holds([10, 50])).toBe(true);
    expect(creek.holds([10, 0])).toBe(false);
    expect(creek.holds([30, 0])).toBe(false);
  });

  it('separates two banks, whether the way begins inland or on the bank itself', () => {
    expect(creek.separates([-50, 50], [70, 50])).toBe(true);
    expect(creek.separates([0, 50], [20, 50])).toBe(true);
    expect(creek.separates([-50, 0], [10, 0])).toBe(true);
  });

  it('does not separate what lies on one side, up to the bank', () => {
    expect(creek.separates([-50, -90], [-50, 90])).toBe(false);
    expect(creek.separates([-50, 50], [0, 50])).toBe(false);
    expect(creek.separates([-50, 120], [70, 120])).toBe(false);
  });

  it('lets one walk round a pond and takes only river and canal for broad', () => {
    expect(createWaters([strip('pond')]).separates([-50, 50], [70, 50])).toBe(false);
    expect(creek.broadSeparates([-50, 50], [70, 50])).toBe(false);
    for (const kind of ['river', 'canal'])
      expect(createWaters([strip(kind)]).broadSeparates([-50, 50], [70, 50])).toBe(true);
  });

  it('is everywhere where nothing is known of it', () => {
    expect([unknownWaters.holds([0, 0]), unknownWaters.separates([0, 0], [1, 0])]).toEqual([true, true]);
  });
});
