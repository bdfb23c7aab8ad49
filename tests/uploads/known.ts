import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { knownOf } from '../../src/uploads/known';
import { readFacts } from '../setup/facts';

const layer = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/basemap', `${name}.geojson`), 'utf8'));

export const belt = createBelt(parseFacts(readFacts()).facts);

/** What the published facts and base map know. */
export const known = knownOf(belt, layer('metro-stations'), layer('water'), [121.48, 31.24, 121.58, 31.36]);
