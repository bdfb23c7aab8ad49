import { join } from 'node:path';
import * as v from 'valibot';
import { searchData } from '../../src/build/searchAsset';
import type { BasemapLayer } from '../../src/model/basemap-layers';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { SearchData } from '../../src/search/data';
import { allEntries } from '../../src/search/entries/all';
import { namedFeatures } from '../../src/search/entries/layer';
import { subjectEntries } from '../../src/search/entries/subjects';
import { createSearch } from '../../src/search/search';
import { readFacts, readLayer } from '../setup/facts';

const geodata = join(import.meta.dirname, '../../geodata');
const layer = (name: BasemapLayer) => namedFeatures(readLayer(name));

export const belt = createBelt(parseFacts(readFacts()).facts);
export const data = v.parse(SearchData, JSON.parse(await searchData(geodata)));
export const subjects = subjectEntries(belt);
export const entries = allEntries(subjects, {
  stations: layer('metro-stations'),
  labels: layer('labels'),
  roads: layer('roads'),
});
/** The search over the published facts and the base map, as the browser makes it. */
export const search = createSearch(entries, data);
