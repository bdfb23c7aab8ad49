import { readdir } from 'node:fs/promises';
import { factFiles, type RawFacts } from '../../../src/model/facts';
import { type Problem, wording } from '../../../src/model/problem';
import { readJson } from './read-json';

const unused = wording(
  '没有任何功能读取这个文件',
  'nothing reads this file',
  '请改成正确的文件名，或移出 geodata',
  'correct its name, or move it out of geodata',
);

/** Words that mean the same to the search; no record, and held by the search's own tests. */
const searchWords = 'search-synonyms.json';

/** What a hall decides before it shows the map; checked when the kiosk is built. */
const hallProfile = 'exhibition.json';

/** What may be asked of other hosts; checked by `online.ts`. */
const online = 'online.json';

/** The contents of the fact files below `geodata/`, with what could not be read and what nobody reads. */
export async function readFacts(folder: string): Promise<{ raw: RawFacts; problems: readonly Problem[] }> {
  const known: readonly string[] = [...Object.values(factFiles), searchWords, hallProfile, online];
  const names = await readdir(folder).catch(() => []);
  const strangers = names.filter((name) => /\.(geo)?json$/.test(name) && !known.includes(name));
  const read = (file: string) => readJson(folder, file);
  const files = {
    zones: await read(factFiles.zones),
    structure: await read(factFiles.structure),
    places: await read(factFiles.places),
    plans: await read(factFiles.plans),
    industries: await read(factFiles.industries),
    indicators: await read(factFiles.indicators),
    sources: await read(factFiles.sources),
    shelfLives: await read(factFiles.shelfLives),
  };
  const { zones, structure, places, plans, industries, indicators, sources, shelfLives } = files;
  return {
    raw: {
      zones: zones.content,
      structure: structure.content,
      places: places.content,
      plans: plans.content,
      industries: industries.content,
      indicators: indicators.content,
      sources: sources.content,
      shelfLives: shelfLives.content,
    },
    problems: [
      ...Object.values(files).flatMap(({ problems }) => problems),
      ...strangers.map((file) => ({ file, record: null, field: null, ...unused })),
    ],
  };
}
