import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import main from '../../geodata/pipeline/office/index';
import { versionOf } from '../../src/build/versionOf';
import { manifestText } from '../../src/model/manifest';
import { sha256Of, versionIdOf } from '../../src/model/version-id';
import { manifestFile, parseVersions, versionsFile } from '../../src/model/versions';
import { listOf, at as valueAt } from '../../src/office/json';
import { shippedFacts } from './facts';
import { laid, type Version, versionSaying } from './published-map';
import { workplace } from './workplace';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

const { at, text, said } = workplace();

/** A map on a server with a first version, and the bundle of a second one, without what has not changed. */
async function mapAndBundle(
  spoil: (bundle: Map<string, string>, second: Version) => void = () => undefined,
  raws: readonly [first?: unknown, second?: unknown] = [],
) {
  const first = await versionSaying('one', '2026-11-01', raws[0]);
  const second = await versionSaying('two', '2026-11-26', raws[1]);
  await laid(
    [...first.contents, ['index.html', '<p>'], [versionsFile, `# ours\n${first.line}\n`]],
    at('map'),
  );
  const bundle = new Map([
    ...[...second.contents].filter(([file]) => !file.includes('water')),
    [versionsFile, `${second.line}\n20200101aaaaaaaa  a list of long ago\n`] as const,
  ]);
  spoil(bundle, second);
  const bytes = [...bundle].map(([file, content]) => [file, new TextEncoder().encode(content)] as const);
  await laid(bundle, at('bundle'));
  await writeFile(at('bundle.zip'), zipSync(Object.fromEntries(bytes)));
  return { first, second };
}

const listed = async () =>
  parseVersions(await text('map', versionsFile)).versions.map(({ version }) => version);

describe('facts:publish', () => {
  it.each([['bundle.zip'], ['bundle'], [path.join('bundle', 'data')]])(
    'puts a bundle (%s) beside a map: new files, its list, and its line on top of the server’s own list',
    async (bundle) => {
      const { first, second } = await mapAndBundle();
      await main(['publish', at(bundle), '--to', at('map')]);
      expect(said()).toContain(second.version);
      expect(await listed()).toEqual([second.version, first.version]);
      for (const [file, content] of second.contents) expect(await text('map', file)).toBe(content);
      for (const [file, content] of first.contents) expect(await text('map', file)).toBe(content);
      expect((await readdir(at('map'), { recursive: true })).filter((file) => file.endsWith('.new'))).toEqual(
        [],
      );
    },
  );

  it.each<[string, (bundle: Map<string, string>, second: Version) => void, string]>([
    [
      'without a file',
      (bundle, { facts }) => bundle.delete(facts),
      'neither beside the map nor in the bundle',
    ],
    ['with a file cut short', (bundle, { facts }) => bundle.set(facts, 'tw'), 'is not as listed'],
    ['without its list', (bundle, { version }) => bundle.delete(manifestFile(version)), 'is missing'],
    [
      'with a way out of the folder',
      (bundle, { version }) => {
        const list = manifestFile(version);
        bundle.set(list, (bundle.get(list) ?? '').replace('data/basemap', 'data/../../basemap'));
      },
      'not-a-path-below-the-page',
    ],
    [
      'that would write over a file of another version',
      (bundle, { version, facts }) => {
        const [list, other] = [manifestFile(version), 'data/facts.11111111.json'];
        bundle.set(list, (bundle.get(list) ?? '').replace(facts, other)).set(other, 'two');
      },
      'is not the id of what is listed',
    ],
    [
      'with a file named like one of another version',
      (bundle, second) => {
        const file = 'data/versions.txt';
        const files = [{ name: 'facts', file, sha256: hashOf('two'), bytes: 3 }];
        const version = versionIdOf('2026-11-26', versionOf(files));
        bundle.delete(manifestFile(second.version));
        bundle.set(manifestFile(version), manifestText({ version, date: null, files }));
        bundle.set(versionsFile, `${version}\n`);
      },
      'has a name that is not of its hash',
    ],
  ])('refuses a bundle %s and leaves the map as it is', async (_name, spoil, why) => {
    const { first } = await mapAndBundle(spoil);
    const before = await readdir(at('map'), { recursive: true });
    await main(['publish', at('bundle.zip'), '--to', at('map')]);
    expect(process.exitCode).toBe(1);
    expect(said()).toContain(why);
    expect(await readdir(at('map'), { recursive: true })).toEqual(before);
    expect(await listed()).toEqual([first.version]);
  });

  it('puts no facts beside a map that the check of a whole project refuses, and says what is wrong', async () => {
    const raw = await shippedFacts();
    const [gone, ...sources] = listOf(raw.sources);
    const { first } = await mapAndBundle(undefined, [raw, { ...raw, sources }]);
    await main(['publish', at('bundle.zip'), '--to', at('map')]);
    expect(process.exitCode).toBe(1);
    expect(said()).toContain(String(valueAt(gone, 'id')));
    expect(said()).toContain('nothing was published');
    expect(await listed()).toEqual([first.version]);
  });

  it('holds nothing back for faults that the published facts have as well, and says them', async () => {
    const raw = await shippedFacts();
    const faulty = { ...raw, sources: listOf(raw.sources).slice(1) };
    const { first, second } = await mapAndBundle(undefined, [faulty, faulty]);
    await main(['publish', at('bundle.zip'), '--to', at('map')]);
    expect(said()).toContain('The published facts have these');
    expect(await listed()).toEqual([second.version, first.version]);
  });

  it('unpacks no archive that declares to be far larger than facts are', async () => {
    const { first } = await mapAndBundle();
    const bytes = await readFile(at('bundle.zip'));
    const directory = bytes.readUInt32LE(bytes.length - 6);
    bytes.writeUInt32LE(2_000_000_000, directory + 24);
    await writeFile(at('bundle.zip'), bytes);
    await main(['publish', at('bundle.zip'), '--to', at('map')]);
    expect(said()).toContain('would unpack to more than 500 MB');
    expect(await listed()).toEqual([first.version]);
  });

  it('leaves the map as it is where its list of versions cannot be read, rather than begin a new one', async () => {
    await mapAndBundle();
    await rm(at('map', versionsFile));
    await mkdir(at('map', versionsFile));
    const before = await readdir(at('map'), { recursive: true });
    await main(['publish', at('bundle.zip'), '--to', at('map')]);
    expect(process.exitCode).toBe(1);
    expect(await readdir(at('map'), { recursive: true })).toEqual(before);
  });

  it('has nothing to do with a folder that holds no map', async () => {
    await mapAndBundle();
    await cp(at('map'), at('elsewhere'), { recursive: true });
    await rm(at('elsewhere', 'index.html'));
    await main(['publish', at('bundle.zip'), '--to', at('elsewhere')]);
    expect(process.exitCode).toBe(1);
    expect(said()).toContain('no map is here');
  });

  it('makes the project’s own facts a version that stands on top', async () => {
    const { first } = await mapAndBundle();
    await main(['publish', '--to', at('map'), '--note', '试 try']);
    expect(said()).toMatch(/published: [0-9a-f]{16}/);
    const [top, ...others] = parseVersions(await text('map', versionsFile)).versions;
    expect(top?.note).toBe('试 try');
    expect(others.map(({ version }) => version)).toEqual([first.version]);
    const { files } = JSON.parse(await text('map', manifestFile(top?.version ?? '')));
    for (const { file, sha256 } of files) expect(await sha256Of(await text('map', file)), file).toBe(sha256);
  });
});
