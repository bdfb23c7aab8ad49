import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factFiles } from '../model/fact-files.ts';
import { readingsOf } from '../model/readings.ts';

/** Files of which the search knows names. */
const factLists = ['zones', 'structure', 'places', 'plans', 'industries', 'indicators'] as const;
const layers = ['metro-lines', 'metro-stations', 'labels', 'roads'] as const;

/** Below `geodata/`: words that say the same, and words for kinds. */
const synonymsFile = 'search-synonyms.json';

/** A record's Chinese name, wherever the file keeps it. */
interface Named {
  readonly name?: { readonly zh?: string };
  readonly zh?: string;
  readonly properties?: Named;
}

const namesOf = (records: readonly Named[]): string[] =>
  records.flatMap(({ name, zh, properties }) => [
    ...(name?.zh === undefined ? [] : [name.zh]),
    ...(zh === undefined ? [] : [zh]),
    ...(properties === undefined ? [] : namesOf([properties])),
  ]);

/** What the search needs beside the facts and the base map: synonyms as they are, and the readings of all names. */
export async function searchData(folder: string): Promise<string> {
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { terms, kinds } = await read(synonymsFile);
  const files = [
    ...factLists.map((list) => factFiles[list]),
    ...layers.map((layer) => `basemap/${layer}.geojson`),
  ];
  const contents = await Promise.all(files.map(read));
  const names = contents.flatMap((content) => namesOf(content.features ?? content.definitions ?? content));
  const words: string[] = [...terms.flat(), ...Object.values(kinds).flat()];
  return JSON.stringify({ readings: readingsOf([...names, ...words]), terms, kinds });
}
