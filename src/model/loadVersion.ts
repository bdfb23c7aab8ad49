import { isArchive } from './basemap-layers';
import { causeOf } from './cause';
import { citations } from './check/citations';
import { parentCycles } from './check/parent-cycles';
import { references } from './check/references';
import { uniqueIds } from './check/unique-ids';
import { type Facts, type factFiles, parseFacts, type RawFacts } from './facts';
import type { DataInUse } from './load';
import { loadManifest } from './loadManifest';
import { type Problem, wording } from './problem';
import { type DataRelease, integrityOf } from './release';
import { chosenVersion, noManifest } from './versions';

type Loaded =
  | {
      readonly raw: RawFacts;
      readonly facts: Facts;
      readonly data: DataInUse;
      readonly date: string | null;
    }
  | {
      readonly refused: Problem;
      /** The version that is not to be tried again; null where it may just not have arrived whole yet. */
      readonly version: string | null;
    };

/**
 * Fetches the version of the data that stands on top of the list, older or newer than the one in use, and judges it
 * whole. It is refused when the list's first line names none, when its own list of files cannot be read or is another
 * version's, when it lacks a file that the app has, when a file does not come as listed (the browser compares the
 * hash), and when its facts are less than faultless: a record that does not pass the door, an id twice, a reference or
 * citation of nothing, a circle of parents, or a file without any record. Files with the name of one in use are the
 * same file, since the name holds the hash. Never throws.
 * @param text content of the server's list of versions
 * @param known the files in use
 */
export async function loadVersion(text: string, known: DataInUse['files']): Promise<Loaded> {
  const chosen = chosenVersion(text);
  if ('problem' in chosen) return { refused: chosen.problem, version: null };
  const { version, line } = chosen;
  const manifest = await loadManifest(version).catch(causeOf);
  if (typeof manifest === 'string') return { refused: noManifest(version, line, manifest), version: null };
  const { date, files } = manifest;
  const refuse = (refused: Problem): Loaded => ({ refused, version });
  const lacks = (name: string) => !files.some((file) => file.name === name);
  const missing = wantedOf(known, files).find(lacks);
  if (missing !== undefined) return refuse(problemOf(missing, unlisted));
  const data: DataInUse = {
    version,
    files: Object.fromEntries(files.map(({ name, file }) => [name, file])),
  };
  let raw: RawFacts | undefined;
  const fetches = files.map(async ({ name, file, sha256, bytes }): Promise<Problem | null> => {
    if (known[name] === file && name !== 'facts') return null;
    try {
      if (isArchive(file)) {
        await askSize(file, bytes);
        return null;
      }
      const response = await fetch(new URL(file, document.baseURI), { integrity: integrityOf(sha256) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const content = await response.json();
      if (name === 'facts') raw = content;
      return null;
    } catch (error) {
      return problemOf(file, notAsListed(error));
    }
  });
  const broken = (await Promise.all(fetches)).find((problem) => problem !== null);
  if (broken !== undefined) return { refused: broken, version: null };
  if (raw === undefined) return refuse(problemOf('facts', unlisted));
  const parsed = parseFacts(raw);
  const fault = faultOf(parsed);
  return fault === undefined ? { raw, facts: parsed.facts, data, date } : refuse(fault);
}

/**
 * The files that there must be: those in use, but for what belongs to a base map that may be replaced by one of another
 * form; and for each layer in an archive of tiles the file that is measured.
 */
const wantedOf = (known: DataInUse['files'], files: DataRelease['files']): readonly string[] => [
  ...Object.keys(known).filter((name) => name !== 'basemap' && !name.startsWith('measured/')),
  ...files
    .filter(({ file, name }) => isArchive(file) && name.startsWith('basemap/'))
    .map(({ name }) => name.replace('basemap/', 'measured/')),
];

/**
 * An archive of tiles may be large, and only parts of it are read: it has to be there, of the listed size. A device that
 * had no room for it says nothing of it while the server is away; the map then goes without.
 * @throws Error when it is not there, or of another size
 */
async function askSize(file: string, bytes: number): Promise<void> {
  const response = await fetch(new URL(file, document.baseURI), { method: 'HEAD' }).catch(() => null);
  if (response === null || response.status >= 500) return;
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { headers } = response;
  const size = headers.get('Content-Length');
  // Of a file that is packed on its way the length says nothing.
  if (size !== null && !headers.has('Content-Encoding') && Number(size) !== bytes)
    throw new Error(`${size} ≠ ${bytes}`);
}

/** The first thing that is wrong with facts which nobody has looked at. */
function faultOf({ facts, problems }: ReturnType<typeof parseFacts>): Problem | undefined {
  const context = { today: '' };
  const rules = [uniqueIds, references, citations, parentCycles];
  return problems[0] ?? emptied(facts) ?? rules.flatMap((rule) => rule(facts, context))[0];
}

function emptied(facts: Facts): Problem | undefined {
  const { zones, structure, places, indicators } = facts;
  const counts: Readonly<Record<keyof typeof factFiles, number>> = {
    zones: zones.features.length,
    structure: structure.features.length,
    places: places.features.length,
    plans: facts.plans.length,
    industries: facts.industries.length,
    indicators: Math.min(indicators.definitions.length, indicators.observations.length),
    sources: facts.sources.length,
    shelfLives: facts.shelfLives.length,
  };
  const empty = Object.entries(counts).find(([, count]) => count === 0)?.[0];
  return empty === undefined ? undefined : problemOf(empty, noRecords);
}

const problemOf = (file: string, words: ReturnType<typeof wording>): Problem => ({
  file,
  record: null,
  field: null,
  ...words,
});

const remedy = [
  '请重新放上这个版本的全部文件，或把另一个版本移到版本表最上面；在此之前沿用原有资料',
  'put all files of this version there again, or move another version to the top of the list; until then the facts stay as they were',
] as const;
const unlisted = wording('新资料缺少这个文件', 'the new facts lack this file', ...remedy);
const noRecords = wording(
  '新资料的这个文件里没有任何记录',
  'this file of the new facts holds no record',
  ...remedy,
);
const notAsListed = (error: unknown) => {
  const cause = causeOf(error);
  return wording(
    `新资料的这个文件与清单不符：缺失、残缺或哈希不一致（${cause}）`,
    `this file of the new facts is not as listed: missing, cut short or of another hash (${cause})`,
    ...remedy,
  );
};
