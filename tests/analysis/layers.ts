import type { SiteLayers } from '../../src/analysis/report';
import { siteFactsOf } from '../../src/analysis/siteFacts';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readLayer as read, readFacts } from '../setup/facts';

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
