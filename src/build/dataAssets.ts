import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { factFiles } from '../model/fact-files.ts';
import { basemapAssets } from './basemapAssets.ts';
import { type DataAsset, readMinified, toAsset } from './dataAsset.ts';
import { searchData } from './searchAsset.ts';

/**
 * All facts in one file (one request before the panel is usable), what the search needs besides in another, the tours
 * of an unattended screen in a list of their own, and the layers of the base map.
 */
export async function readDataAssets(root: string): Promise<DataAsset[]> {
  const folder = join(root, 'geodata');
  const facts = await Promise.all(
    Object.entries(factFiles).map(
      async ([name, file]) => `${JSON.stringify(name)}:${await readMinified(join(folder, file))}`,
    ),
  );
  const toursFolder = join(folder, 'tours');
  const tours = await Promise.all(
    (await readdir(toursFolder).catch(() => []))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readMinified(join(toursFolder, file))),
  );
  return [
    toAsset('facts', folder, `{${facts.join(',')}}`),
    toAsset('search', folder, await searchData(folder)),
    toAsset('tours', toursFolder, `[${tours.join(',')}]`),
    ...(await basemapAssets(join(folder, 'basemap'))),
  ];
}
