import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
