import { join } from 'node:path';
import { readDataAssets } from '../../src/build/dataAssets.ts';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readingsOf } from '../../src/model/readings.ts';
import { bareStyle } from './bare';
import { factsWith, shippedPlaces } from './manyPlaces';
import { generatedNames, nameParts } from './names';

/** What app and bare page are given in place of the published files. */
export interface PlacesData {
  /** The app's own files by their names in it. */
  readonly facts: Buffer;
  readonly search: Buffer;
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
    facts: Buffer.from(JSON.stringify(raw)),
    search: Buffer.from(await searchDataFor(count)),
    bare: { ...bare, 'style.json': Buffer.from(JSON.stringify(style)) },
  };
}

/** The search's own file, with the readings of the made-up names. */
async function searchDataFor(count: number): Promise<string> {
  const assets = await readDataAssets(join(import.meta.dirname, '..', '..'));
  const data = JSON.parse(String(assets.find(({ name }) => name === 'search')?.source ?? ''));
  const parts = readingsOf(nameParts);
  for (const { name, parts: words } of generatedNames(Math.max(0, count - shippedPlaces)))
    data.readings[name.zh] = words.map((word) => parts[word]).join(' ');
  return JSON.stringify(data);
}
