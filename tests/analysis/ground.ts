import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseMap } from '../../src/analysis/baseMap';
import { createField } from '../../src/analysis/field';
import type { SiteLayer, SiteLayers } from '../../src/analysis/report';
import { siteFactsOf } from '../../src/analysis/siteFacts';
import { buildStreets } from '../../src/analysis/streets';
import { createWalks } from '../../src/analysis/walks';
import { createWaters } from '../../src/analysis/waters';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';

const folder = join(import.meta.dirname, '..', '..', 'geodata', 'basemap');
const read = (layer: SiteLayer): unknown =>
  JSON.parse(readFileSync(join(folder, `${layer}.geojson`), 'utf8'));

/** The published base map, as the worker is sent it. */
export const layers: SiteLayers = {
  roads: read('roads'),
  water: read('water'),
  shoreline: read('shoreline'),
  green: read('green'),
  campuses: read('campuses'),
  'metro-lines': read('metro-lines'),
  'metro-stations': read('metro-stations'),
};
export const belt = createBelt(parseFacts(readFacts()).facts);
export const facts = siteFactsOf(belt);

/** The published ground with all that walks need. */
export const ground = (() => {
  const map = readBaseMap(layers);
  const waters = createWaters(map.water);
  const streets = buildStreets(map.roads, waters);
  const walks = createWalks(streets, waters);
  return { map, waters, streets, walks, fieldOf: createField(streets, waters, walks) };
})();

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
