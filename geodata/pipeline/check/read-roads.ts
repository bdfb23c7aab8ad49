import { roadsIn } from '../../../src/model/check/roads-in';
import type { Road } from '../../../src/model/check/rule';
import { readJson } from './read-json';

/** The named roads of the base map; none where it has not been built. */
export async function readRoads(folder: string): Promise<readonly Road[]> {
  return roadsIn((await readJson(folder, 'basemap/roads.geojson')).content);
}
