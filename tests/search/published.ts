import { join } from 'node:path';
import * as v from 'valibot';
import { searchData } from '../../src/build/searchAsset';
import type { BasemapLayer } from '../../src/model/basemap-layers';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { SearchData } from '../../src/search/data';
import { namedFeatures } from '../../src/search/entries/layer';
import { mapEntries } from '../../src/search/entries/ofMap';
import { subjectEntries } from '../../src/search/entries/subjects';
import { collectSearch } from '../../src/search/search';
import { readFacts, readLayer } from '../setup/facts';

const geodata = join(import.meta.dirname, '../../geodata');
const layer = (name: BasemapLayer) => namedFeatures(readLayer(name));

export const belt = createBelt(parseFacts(readFacts()).facts);
export const data = v.parse(SearchData, JSON.parse(await searchData(geodata)));
export const subjects = subjectEntries(belt.allSubjects());
const layers = {
  stations: layer('metro-stations'),
  labels: layer('labels'),
  roads: layer('roads'),
};
export const entries = [...subjects, ...mapEntries(new Set(subjects.map(({ name }) => name.zh)), layers)];
/** The search over the published facts and the base map, as the browser makes it. */
const made = collectSearch(data);
made.add(entries);
export const { search, ids: subjectIds } = made.finish();
