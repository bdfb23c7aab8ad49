import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BasemapLayer } from '../../src/model/basemap-layers';
import { factFiles, type RawFacts } from '../../src/model/facts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata', file), 'utf8'));

/** The published facts, as they lie in `geodata/`, before the door. */
export const readFacts = (): RawFacts => ({
  zones: read(factFiles.zones),
  structure: read(factFiles.structure),
  places: read(factFiles.places),
  plans: read(factFiles.plans),
  industries: read(factFiles.industries),
  indicators: read(factFiles.indicators),
  sources: read(factFiles.sources),
  shelfLives: read(factFiles.shelfLives),
});

/** A layer of the published base map, before anyone looks into it. */
export const readLayer = (layer: BasemapLayer): unknown => read(`basemap/${layer}.geojson`);
