import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, whileLocked } from '../../geodata/pipeline/office/publish/lock';
import { parseVersions, versionsFile } from '../../src/model/versions';
import { mapWithBundles } from './published-map';
import { workplace } from './workplace';

const { at } = workplace();
const listed = async () =>
  parseVersions(await readFile(at('map', versionsFile), 'utf8')).versions.map(({ version }) => version);

/** `npm run facts:publish` in a process of its own; `told` waits for words on its output. */
function publishing(bundle: string) {
  const command = ['geodata/pipeline/run.mjs', 'office', 'publish', at(bundle), '--to', at('map')];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (text) => {
    said += String(text);
    for (const look of waiting) look();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const told = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.includes(words) && resolve();
      waiting.push(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying “${words}”: ${said}`)));
    });
  return { ended, told, said: () => said };
}

const lock = (holder: object) =>
  writeFile(at('map', lockFile), JSON.stringify({ host: hostname(), since: '', mark: 'x', ...holder }));
const locks = async () =>
  (await readdir(at('map'), { recursive: true })).filter((name) => /lock|new$/.test(name));

/** The id of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid;
const impatient = { tries: 1, interval: 1, waiting: () => undefined };

describe('several who publish at once', { timeout: 120_000 }, () => {
  it('wait for each other, and no line of the list is lost', async () => {
    const { first, bundles } = await mapWithBundles(at(), ['two', 'three']);
    const all = bundles.map(({ name }) => publishing(name));
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0]);
    expect([...(await listed())].sort()).toEqual([first, ...bundles].map(({ version }) => version).sort());
    expect(await locks()).toEqual([]);
  });

  it('say so in both languages while they wait, and go by the list as the other left it', async () => {
    const { first, bundles } = await mapWithBundles(at(), ['two']);
    await lock({ process: process.pid });
    const one = publishing('two.zip');
    await one.told('Somebody else is publishing here');
    expect(one.said()).toContain('另一处正在往这里公布');
    const other = '20261125aaaaaaaa';
    const list = await readFile(at('map', versionsFile), 'utf8');
    await writeFile(at('map', versionsFile), `${other}\n${list}`);
    await lock({ process: endedProcess() });
    expect(await one.ended).toBe(0);
    expect(await listed()).toEqual([bundles[0]?.version, other, first.version]);
    expect(await locks()).toEqual([]);
  });
});

describe('the lock on a folder', () => {
  it('is refused to others while somebody holds it, with the name of the file to be deleted', async () => {
    await mapWithBundles(at(), []);
    await lock({ process: process.pid });
    const tried = whileLocked(at('map'), impatient, async () => 'done');
    await expect(tried).rejects.toThrow(
      new RegExp(`另一处一直在公布.*still publishing.*${path.basename(lockFile)}`),
    );
    expect(await locks()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['whose process is gone', () => lock({ process: endedProcess() })],
    [
      'of another machine that is older than any publishing takes',
      async () => {
        await lock({ process: 1, host: 'another' });
        await utimes(at('map', lockFile), 0, 0);
      },
    ],
    [
      'that was cut short long ago',
      async () => {
        await writeFile(at('map', lockFile), '');
        await utimes(at('map', lockFile), 0, 0);
      },
    ],
  ])('is taken over where one was left behind %s', async (_name, leave) => {
    await mapWithBundles(at(), []);
    await leave();
    expect(await whileLocked(at('map'), { ...impatient, tries: 3 }, async () => 'done')).toBe('done');
    expect(await locks()).toEqual([]);
  });

  it('is given back when what was done under it fails', async () => {
    await mapWithBundles(at(), []);
    const failing = whileLocked(at('map'), impatient, () => Promise.reject(new Error('no room')));
    await expect(failing).rejects.toThrow('no room');
    expect(await locks()).toEqual([]);
  });
});
