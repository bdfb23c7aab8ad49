import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBelt } from '../../src/model/belt';
import { factFiles } from '../../src/model/fact-files';
import { parseFacts } from '../../src/model/facts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'geodata', file), 'utf8'));

/** The facts of this checkout, as the page shows them. */
export const belt = createBelt(
  parseFacts({
    zones: read(factFiles.zones),
    structure: read(factFiles.structure),
    places: read(factFiles.places),
    plans: read(factFiles.plans),
    industries: read(factFiles.industries),
    indicators: read(factFiles.indicators),
    sources: read(factFiles.sources),
  }).facts,
);
export const zones = belt.zonesInOrder();
