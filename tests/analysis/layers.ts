import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteLayer, SiteLayers } from '../../src/analysis/report';
import { siteFactsOf } from '../../src/analysis/siteFacts';
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
