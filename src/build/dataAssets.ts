import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factFiles } from '../model/fact-files.ts';
import { searchData } from './searchAsset.ts';

/** One file that the app will fetch. */
export interface DataAsset {
  /** Stable name in the app: `facts`, `search`, `basemap/water`. */
  readonly name: string;
  readonly fileName: string;
  readonly source: string;
  readonly sha256: string;
  /** The file to watch for changes. */
  readonly from: string;
}

function toAsset(name: string, from: string, source: string): DataAsset {
  const sha256 = createHash('sha256').update(source).digest('hex');
  const extension = name.startsWith('basemap/') ? 'geojson' : 'json';
  return { name, fileName: `data/${name}.${sha256.slice(0, 8)}.${extension}`, source, sha256, from };
}

/** Reads a JSON file and writes it again without white space. Throws with the file's name when it is not JSON. */
async function readMinified(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} is not valid JSON 不是有效的 JSON`, { cause: error });
  }
}

/**
 * All facts in one file (one request before the panel is usable), what the search needs besides in another, the tours
 * of an unattended screen in a list of their own, each base-map layer in its own.
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
  const basemap = join(folder, 'basemap');
  const layers = (await readdir(basemap)).filter((file) => file.endsWith('.geojson')).sort();
  return [
    toAsset('facts', folder, `{${facts.join(',')}}`),
    toAsset('search', folder, await searchData(folder)),
    toAsset('tours', toursFolder, `[${tours.join(',')}]`),
    ...(await Promise.all(
      layers.map(async (file) => {
        const path = join(basemap, file);
        return toAsset(`basemap/${file.replace(/\.geojson$/, '')}`, path, await readMinified(path));
      }),
    )),
  ];
}
