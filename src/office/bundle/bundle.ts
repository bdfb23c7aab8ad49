import { factFiles, type RawFacts } from '../../model/facts';
import { newestDayIn } from '../../model/manifest';
import type { DataRelease } from '../../model/release';
import { listingOf, sha256Of, versionIdOf } from '../../model/version-id';
import { type Change, changeKinds } from '../changes';
import { changesCsv, changesText, kindSaid } from './changeList';
import { readmeText } from './readme';
import { releaseFiles } from './releaseFiles';
import { type ReadingsOf, searchWith } from './search';

/** What lies on the server now. */
export type PublishedRelease = {
  readonly manifest: DataRelease;
  /** Content of the search file. */
  readonly search: unknown;
  /** Content of the server's list of versions; empty for none. */
  readonly versions: string;
};

export type BundleOrder = {
  readonly fresh: RawFacts;
  readonly changes: readonly Change[];
  readonly release: PublishedRelease;
  readonly readingsOf: ReadingsOf;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

export type Bundle = {
  readonly version: string;
  /** Path below the folder of the page → content. */
  readonly files: ReadonlyMap<string, Bytes>;
};

/** All facts in one file, as the build writes it. */
const factsText = (raw: RawFacts): string =>
  JSON.stringify(Object.fromEntries(Object.keys(factFiles).map((name) => [name, entry(raw, name)])));

const entry = (raw: RawFacts, wanted: string): unknown =>
  Object.entries(raw).find(([name]) => name === wanted)?.[1];

/** Bytes on a buffer of their own, as the browser takes them. */
type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** How many records of each kind of change, in both languages, for the line of the list. */
function noteOf(changes: readonly Change[]): string {
  const kinds = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${kindSaid(kind)} ${count}`];
  });
  return kinds.join(' · ');
}

type Entry = DataRelease['files'][number];

/**
 * A version of the facts as files to be put beside the page: what is new by its hashed name, the list of all, the list of
 * versions, and what changed in words. Facts that are the published ones make the published version.
 * @throws TypeError where the browser does not hash (see `sha256Of`)
 */
export async function makeBundle({ fresh, changes, release, readingsOf, day }: BundleOrder): Promise<Bundle> {
  const facts = factsText(fresh);
  const texts = new Map([
    ['facts', facts],
    ['search', JSON.stringify(searchWith(release.search, fresh, readingsOf))],
  ]);
  const listed = await Promise.all(
    release.manifest.files.map(
      async (former): Promise<{ readonly entry: Entry; readonly bytes: Bytes | null }> => {
        const text = texts.get(former.name);
        if (text === undefined) return { entry: former, bytes: null };
        const bytes = bytesOf(text);
        const hash = await sha256Of(bytes);
        const file = `data/${former.name}.${hash.slice(0, 8)}.json`;
        const isNew = file !== former.file;
        return { entry: { ...former, file, sha256: hash, bytes: bytes.length }, bytes: isNew ? bytes : null };
      },
    ),
  );
  const entries = listed.map(({ entry }) => entry);
  // In the order of the list, whichever hash was ready first: the same draft packs to the same bundle.
  const files = new Map(
    listed.flatMap(({ entry, bytes }) => (bytes === null ? [] : [[entry.file, bytes] as const])),
  );
  const version = versionIdOf(day, await sha256Of(listingOf(entries)));
  const manifest: DataRelease = { format: 1, version, date: newestDayIn(facts), files: entries };
  const beside = `changes-${version}`;
  const written: readonly (readonly [string, string])[] = [
    ...releaseFiles(manifest, release.versions, { version, date: day, note: noteOf(changes) }),
    [`${beside}/README.txt`, readmeText(version, day, changes.length)],
    [`${beside}/changes.csv`, changesCsv(changes)],
    [`${beside}/changes.txt`, changesText(changes)],
  ];
  for (const [path, text] of written) files.set(path, bytesOf(text));
  return { version, files };
}
