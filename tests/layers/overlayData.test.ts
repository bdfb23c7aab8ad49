import { describe, expect, it } from 'vitest';
import { type DrawnMark, drawnFeatures } from '../../src/layers/drawnData';
import { noFacts } from '../../src/layers/factData';
import { withOverlay } from '../../src/layers/overlayData';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import type { Position } from '../../src/model/geometry';
import { siteId } from '../../src/model/site';
import { readFacts } from '../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const nothing = {
  selected: null,
  kept: [],
  report: null,
  found: [],
  compared: [],
  drawn: [],
  uploads: [],
  uploadChosen: null,
};
const at: Position = [121.51, 31.3];
const site = siteId(at);

describe('what lies over the facts', () => {
  it('is nothing while nothing is chosen, kept or found', () => {
    expect(withOverlay(noFacts, belt, nothing)).toEqual(noFacts);
  });

  it('marks a free site where it is', () => {
    const { sites } = withOverlay(noFacts, belt, { ...nothing, selected: site });
    expect(sites.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [121.51, 31.3] });
  });

  it('numbers what is kept by its place in the shortlist, and marks only what has a site', () => {
    const kept = ['da-chuangzhi', 'wujiaochang', 'sufe-financial-valley', site];
    const marks = withOverlay(noFacts, belt, { ...nothing, kept }).kept.features;
    expect(marks.map(({ properties }) => properties)).toEqual([
      { id: 'wujiaochang', number: 2 },
      { id: site, number: 4 },
    ]);
  });

  it('tells results that are records from those that are only on the base map', () => {
    const name = { zh: '\u7ad9', en: 'Station' };
    const found = ['wujiaochang', 'station-01'].map((id) => ({ id, name, position: at }));
    const rings = withOverlay(noFacts, belt, { ...nothing, found }).found.features;
    expect(rings.map(({ properties }) => properties?.['record'])).toEqual([true, false]);
  });
});

describe('drawings', () => {
  const way: DrawnMark = {
    id: 'drawn-1',
    geometry: {
      type: 'LineString',
      coordinates: [
        [121.5, 31.3],
        [121.51, 31.3],
      ],
    },
    corners: [
      [121.5, 31.3],
      [121.51, 31.3],
    ],
    name: { zh: '1：952 米', en: '1: 952 m' },
  };

  it('are drawn with their corners, and named at the end of a way', () => {
    const features = drawnFeatures([way]);
    expect(features.map(({ properties }) => properties?.['role'])).toEqual([
      'shape',
      'corner',
      'corner',
      'name',
    ]);
    expect(features.at(-1)).toMatchObject({
      properties: { en: '1: 952 m', anchor: 'left' },
      geometry: { coordinates: [121.51, 31.3] },
    });
  });

  it('have an id each, in whatever number they come', () => {
    const ids = drawnFeatures([way, { ...way, id: 'drawn-2' }]).map(({ properties }) => properties?.['id']);
    expect(new Set(ids).size).toBe(8);
  });

  it('are in the overlay, and gone from it without them', () => {
    expect(withOverlay(noFacts, belt, { ...nothing, drawn: [way] }).drawn.features).toHaveLength(4);
    expect(withOverlay(noFacts, belt, nothing).drawn.features).toEqual([]);
  });
});
