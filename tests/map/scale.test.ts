import { describe, expect, it } from 'vitest';
import { roundLength } from '../../src/layers/scaleBar';
import { constrain } from '../../src/map/camera';

describe('the scale bar', () => {
  it.each([
    [1, 100],
    [4.2, 500],
    [8.5, 1000],
    [20, 2000],
    [0.3, 20],
  ])('at %f metres per pixel shows %i m, which fits into 120 px', (metresPerPixel, metres) => {
    expect(roundLength(metresPerPixel, 120)).toBe(metres);
    expect(metres / metresPerPixel).toBeLessThanOrEqual(120);
  });
});

describe('the camera', () => {
  it('keeps its centre over the belt and its zoom between belt and doorstep', async () => {
    const { LngLat } = await import('maplibre-gl');
    const bound = constrain(() => 11);
    expect(bound(new LngLat(120, 30), 3)).toEqual({ center: new LngLat(121.475, 31.19), zoom: 11 });
    expect(bound(new LngLat(121.5, 31.3), 25)).toEqual({ center: new LngLat(121.5, 31.3), zoom: 18.5 });
  });
});
