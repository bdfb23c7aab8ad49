import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appManifest } from '../../src/build/dataLists';
import { carryOver, readKept } from '../../src/build/publish/kept';
import { manifestText } from '../../src/model/manifest';
import { manifestFile, parseVersions, versionsFile } from '../../src/model/versions';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

const [app1, app2, office] = ['20261101aaaaaaaa', '20261120bbbbbbbb', '20261126cccccccc'];

/** The list of a version that consists of one file, and that file. */
function versionOf(version: string): Record<string, string> {
  const file = `data/facts.${version.slice(8)}.json`;
  const sha256 = createHash('sha256').update(version).digest('hex');
  const entry = { name: 'facts', file, sha256, bytes: version.length };
  return {
    [file]: version,
    [manifestFile(version)]: manifestText({ version, date: '2026-11-01', files: [entry] }),
  };
}

async function lay(name: string, own: string, lines: readonly string[]): Promise<string> {
  const versions = [...new Set([own, ...lines])].map(versionOf);
  const files = Object.assign({}, ...versions, {
    [appManifest]: versionOf(own)[manifestFile(own)],
    [versionsFile]: `# ours\n${lines.join('\n')}\n`,
  });
  for (const [file, content] of Object.entries<string>(files)) {
    await mkdir(path.dirname(path.join(folder, name, file)), { recursive: true });
    await writeFile(path.join(folder, name, file), content);
  }
  return path.join(folder, name);
}

const lines = async (site: string) =>
  parseVersions(await readFile(path.join(site, versionsFile), 'utf8')).versions.map(({ version }) => version);

/** The lines of the list when a newer app comes into the place of one with this list, and the files beside it. */
async function afterNewApp(formerLines: readonly string[]) {
  const made = await lay('made', app2, [app2]);
  await carryOver(await lay('former', app1, formerLines), made);
  return { lines: await lines(made), files: (await readdir(path.join(made, 'data'))).sort() };
}

describe('a newer app in the place of a former one', () => {
  it('beside which nobody published: takes nothing over', async () => {
    const { lines: after, files } = await afterNewApp([app1]);
    expect(after).toEqual([app2]);
    expect(files).not.toContain('facts.aaaaaaaa.json');
  });

  it('leaves in use what the office chose, with its files, and its own facts can be chosen', async () => {
    const { lines: after, files } = await afterNewApp([office, app1]);
    expect(after).toEqual([office, app1, app2]);
    for (const version of [office, app1, app2])
      expect(files).toEqual(
        expect.arrayContaining([`facts.${version.slice(8)}.json`, path.basename(manifestFile(version))]),
      );
  });

  it('takes the place of the former app’s facts where those were in use, and keeps what was published', async () => {
    expect((await afterNewApp([app1, office])).lines).toEqual([app2, app1, office]);
  });

  it('touches no list that names nothing usable on top', async () => {
    const made = await lay('made', app2, [app2]);
    const former = await lay('former', app1, [office]);
    await writeFile(path.join(former, versionsFile), `../x\n${office}\n`);
    await carryOver(former, made);
    expect(await readFile(path.join(made, versionsFile), 'utf8')).toMatch(
      new RegExp(`^\\.\\./x\\n${office}\\n${app2} `),
    );
  });

  it('reads no file outside the folder, whatever a list of files says', async () => {
    const site = await lay('former', app1, [office]);
    const list = path.join(site, manifestFile(office));
    await writeFile(path.join(folder, 'secret.json'), 'secret');
    await writeFile(
      list,
      (await readFile(list, 'utf8')).replace(/data\/facts[^"]*/, 'data/../../secret.json'),
    );
    expect([...((await readKept(site))?.files.keys() ?? [])]).toEqual([manifestFile(office)]);
  });

  it('is not troubled by a folder that is not there', async () => {
    expect(await readKept(path.join(folder, 'nowhere'))).toBeNull();
  });
});
