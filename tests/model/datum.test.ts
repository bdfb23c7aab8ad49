import { describe, expect, it } from 'vitest';
import { bdToGcj, bdToWgs, gcjToBd, gcjToWgs, wgsToBd, wgsToGcj } from '../../src/model/datum';
import type { Position } from '../../src/model/geometry';

const metresApart = ([x1, y1]: Position, [x2, y2]: Position) =>
  Math.hypot((x2 - x1) * 111_320 * Math.cos((y1 * Math.PI) / 180), (y2 - y1) * 110_950);

/** Wujiaochang station in Yangpu. */
const station: Position = [121.5101, 31.2997];

describe('the datums', () => {
  it('agree with the published example of Beijing', () => {
    const beijing: Position = [116.404, 39.915];
    expect(metresApart(wgsToGcj(beijing), [116.410244, 39.916404])).toBeLessThan(0.2);
    expect(metresApart(gcjToBd(beijing), [116.410369, 39.921336])).toBeLessThan(0.2);
  });

  it('lie as far apart in Yangpu as they are known to', () => {
    expect(metresApart(station, wgsToGcj(station))).toBeCloseTo(474.6, -0.5);
    expect(metresApart(station, wgsToBd(station))).toBeCloseTo(1119, -1);
  });

  it('come back to where they started within a centimetre, from Baidu within a metre', () => {
    expect(metresApart(gcjToWgs(wgsToGcj(station)), station)).toBeLessThan(0.01);
    expect(metresApart(bdToGcj(gcjToBd(station)), station)).toBeLessThan(1);
    expect(metresApart(bdToWgs(wgsToBd(station)), station)).toBeLessThan(1);
  });
});
