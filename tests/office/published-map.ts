import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { versionOf } from '../../src/build/versionOf';
import { manifestText } from '../../src/model/manifest';
import { sha256Of, versionIdOf } from '../../src/model/version-id';
import { formatVersion, manifestFile, versionsFile } from '../../src/model/versions';
import { shippedFacts } from './facts';

const words = ['one', 'two', 'three'] as const;
type Word = (typeof words)[number];

/** The shipped facts as a file of its own for each word: they say the same, with other spaces. */
const factsAs = (word: Word, raw: unknown): string => JSON.stringify(raw, null, words.indexOf(word));

/** A version of two files: facts, and water that never changes. */
export async function versionSaying(word: Word, day: string, raw?: unknown) {
  const facts = factsAs(word, raw ?? (await shippedFacts()));
  const contents = { facts, 'basemap/water': 'water' };
  const files = await Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      const sha256 = await sha256Of(content);
      const file = `data/${name}.${sha256.slice(0, 8)}.json`;
      return { name, file, sha256, bytes: Buffer.byteLength(content), content };
    }),
  );
  const version = versionIdOf(day, versionOf(files));
  const listed = files.map(({ content: _, ...file }) => file);
  const line = formatVersion({ version, date: day, note: word });
  return {
    version,
    line,
    facts: files[0]?.file ?? '',
    contents: new Map([
      ...files.map(({ file, content }) => [file, content] as const),
      [manifestFile(version), manifestText({ version, date: day, files: listed })],
    ]),
  };
}
export type Version = Awaited<ReturnType<typeof versionSaying>>;

/** Writes files by their names below a folder. */
export async function laid(files: Iterable<readonly [string, string]>, folder: string): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

/** A map in the folder `map` with one version, and a bundle `<word>.zip` beside it for each word. */
export async function mapWithBundles(folder: string, wanted: readonly Word[]) {
  const first = await versionSaying('one', '2026-11-01');
  const map = path.join(folder, 'map');
  await laid([...first.contents, ['index.html', '<p>'], [versionsFile, `${first.line}\n`]], map);
  const bundles = [];
  for (const word of wanted) {
    const { version, line, contents } = await versionSaying(word, '2026-11-26');
    const bundle = [...contents, [versionsFile, `${line}\n`] as const];
    const bytes = bundle.map(([file, content]) => [file, new TextEncoder().encode(content)] as const);
    const name = `${word}.zip`;
    await writeFile(path.join(folder, name), zipSync(Object.fromEntries(bytes)));
    bundles.push({ name, version });
  }
  return { first, bundles };
}
