import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStations } from '../../src/analysis/stations';

const file = join(import.meta.dirname, '../../geodata/basemap/metro-stations.geojson');

/** The metro stations of the published base map. */
export const stations = parseStations(JSON.parse(readFileSync(file, 'utf8')));
