import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/map/extents';
import { homeExtent } from '../../src/map/homeExtent';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);

describe('what to look at', () => {
  it('is the outline of a zone, inside the home view', () => {
    for (const { id } of belt.zonesInOrder()) {
      const extent = extentOf(belt, id);
      expect(extent).not.toBeNull();
      const [west, south, east, north] = extent ?? [0, 0, 0, 0];
      expect(west).toBeGreaterThanOrEqual(homeExtent[0]);
      expect(south).toBeGreaterThanOrEqual(homeExtent[1]);
      expect(east).toBeLessThanOrEqual(homeExtent[2]);
      expect(north).toBeLessThanOrEqual(homeExtent[3]);
    }
  });

  it('is the neighbourhood of a place', () => {
    const [west = 0, , east = 0] = extentOf(belt, 'wujiaochang') ?? [];
    expect(east - west).toBeCloseTo(0.009, 6);
  });

  it('is the zone of a place without a site, of a plan and of a figure', () => {
    const zone = extentOf(belt, 'da-chuangzhi');
    expect(extentOf(belt, 'hl-innovation-demo')).toEqual(zone);
    expect(extentOf(belt, 'dcz-enterprises')).toEqual(zone);
    expect(extentOf(belt, 'digital-city-institute')).toEqual(extentOf(belt, 'da-chuanggu'));
  });

  it('is all members of a structure without a ribbon', () => {
    const [west = 0, south = 0, east = 0, north = 0] = extentOf(belt, 'one-island-two-wings') ?? [];
    const island = extentOf(belt, 'fuxing-island') ?? homeExtent;
    expect(west).toBeLessThan(island[0]);
    expect(south).toBeLessThan(island[1]);
    expect(east).toBeGreaterThanOrEqual(island[2]);
    expect(north).toBeGreaterThan(island[3]);
  });

  it('is nothing for what holds for the whole district or is not known', () => {
    expect(extentOf(belt, 'mayor-hotline')).toBeNull();
    expect(extentOf(belt, 'no-such-record')).toBeNull();
  });
});
