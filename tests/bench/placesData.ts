import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataAssets } from '../../src/build/dataAssets.ts';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readingsOf } from '../../src/model/readings.ts';
import { bareStyle } from './bare';
import { factsWith, published, shippedPlaces } from './manyPlaces';
import { generatedNames, nameParts } from './names';
import { placeTiles, tiledLayer } from './placeTiles';

const project = join(import.meta.dirname, '..', '..');

/** What app and bare page are given in place of the published files. */
export interface PlacesData {
  /** The app's own files by their names in it. */
  readonly app: Readonly<Record<string, Buffer>>;
  /** The bare page's, by their names beside it: the style, and what MapLibre reads by address. */
  readonly bare: Readonly<Record<string, Buffer>>;
}

/** Everything for so many places. The bare page reads its places by address, as one does with many. */
export async function placesData(count: number): Promise<PlacesData> {
  const raw = factsWith(count);
  const style = bareStyle(createBelt(parseFacts(raw).facts));
  const bare: Record<string, Buffer> = {};
  for (const [name, source] of Object.entries(style.sources)) {
    if (source.type !== 'geojson' || !['places', 'site-errors'].includes(name)) continue;
    bare[`${name}.geojson`] = Buffer.from(JSON.stringify(source.data));
    source.data = `./${name}.geojson`;
  }
  return {
    app: {
      facts: Buffer.from(JSON.stringify(raw)),
      search: Buffer.from(await searchDataFor(count)),
    },
    bare: { ...bare, 'style.json': Buffer.from(JSON.stringify(style)) },
  };
}

/** The published facts, and so many made-up places beside them in an archive of tiles, as a layer of the base map. */
export function tiledData(count: number): PlacesData {
  const tiles = readFileSync(placeTiles(published, count, join(project, 'node_modules', '.cache')));
  const style = bareStyle(undefined, { [`basemap/${tiledLayer}`]: `./${tiledLayer}.pmtiles` });
  const archive = `${tiledLayer}.pmtiles`;
  return {
    app: { [archive]: tiles },
    bare: { [archive]: tiles, 'style.json': Buffer.from(JSON.stringify(style)) },
  };
}

/** The search's own file, with the readings of the made-up names. */
async function searchDataFor(count: number): Promise<string> {
  const assets = await readDataAssets(project);
  const data = JSON.parse(String(assets.find(({ name }) => name === 'search')?.source ?? ''));
  const parts = readingsOf(nameParts);
  for (const { name, parts: words } of generatedNames(Math.max(0, count - shippedPlaces)))
    data.readings[name.zh] = words.map((word) => parts[word]).join(' ');
  return JSON.stringify(data);
}
