import { describe, expect, it } from 'vitest';
import { workshop } from './built';
import type { TestElement } from './elements';
import { pbfBytes } from './pbfBytes';

/** Two streets, one in the belt and one on the other side of the city, and one that leads from here to there. */
const streets: readonly TestElement[] = [
  { node: 1, at: [121.5, 31.3] },
  { node: 2, at: [121.51, 31.3] },
  { node: 3, at: [121.2, 31.1] },
  { node: 4, at: [121.21, 31.1] },
  { way: 10, refs: [1, 2], tags: { highway: 'primary', name: '近路' } },
  { way: 11, refs: [3, 4], tags: { highway: 'primary', name: '远路' } },
  { way: 12, refs: [3, 1], tags: { highway: 'primary', name: '长路' } },
];
const bounds = [121.1, 31.05, 121.6, 31.4] as const;

const build = workshop();
const { layer, built } = await build('streets.osm.pbf', pbfBytes(streets, { bounds }), null, 0);

describe('what is measured beside an archive of a larger area', () => {
  it('is what touches the belt, uncut', () => {
    expect(built?.layers.find(({ name }) => name === 'roads')?.features).toBe(3);
    const { features, metadata } = layer('roads');
    expect(features.map(({ properties }) => properties['zh'])).toEqual(['近路', '长路']);
    expect(features[1]?.geometry.coordinates.flat()).toContain(121.2);
    expect(metadata['features']).toBe(2);
  });

  it('is an empty file where nothing does', () => {
    expect(layer('buildings').features).toEqual([]);
  });
});
