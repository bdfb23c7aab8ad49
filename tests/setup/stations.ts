import { parseStations } from '../../src/analysis/stations';
import { readLayer } from './facts';

/** The metro stations of the published base map. */
export const stations = parseStations(readLayer('metro-stations'));
