import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import basemap from '../../../geodata/pipeline/basemap';
import { town, townHead } from './town';
import { xmlText } from './xmlText';

const folder = mkdtempSync(path.join(tmpdir(), 'osm-command-'));
const file = path.join(folder, 'town.osm');
const out = path.join(folder, 'out');
writeFileSync(file, xmlText(town, townHead));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
/** Runs the command; returns what it prints. */
async function run(...args: string[]) {
  const said: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => said.push(String(line)));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  await basemap(args);
  return { said: said.join('\n'), exitCode: process.exitCode };
}

it('prints the query for a box, or for that of the embedded map', async () => {
  expect((await run('--query', '--bbox', '121.5,31.3,121.6,31.4')).said).toContain(
    '[bbox:31.3,121.5,31.4,121.6]',
  );
  expect((await run('--query')).said).toContain('[bbox:31.24,121.48,31.36,121.58]');
});

it('builds, and says how much of what, in how long and with how much memory', async () => {
  const { said, exitCode } = await run('--osm', file, '--out', out);
  expect(exitCode).toBeUndefined();
  expect(said).toMatch(/buildings\s+4 /);
  expect(said).toMatch(/\d s · 内存峰值 peak memory \d+ MB/);
  expect(readdirSync(out)).toHaveLength(11);
});

it.each(['121.5,31.3', '121.6,31.3,121.5,31.4', 'a,b,c,d', '121.5,31.3,121.6,95', ''])(
  'refuses the box "%s" in both languages, with an example',
  async (bbox) => {
    const { said, exitCode } = await run('--osm', file, '--bbox', bbox, '--out', path.join(folder, 'none'));
    expect(exitCode).toBe(1);
    expect(said).toContain('范围应为四个数');
    expect(said).toContain('such as --bbox 121.48,31.24,121.58,31.36');
    expect(readdirSync(folder)).not.toContain('none');
  },
);

it('sets the exit code where nothing can be built', async () => {
  const { said, exitCode } = await run('--osm', path.join(folder, 'nowhere.osm'));
  expect(exitCode).toBe(1);
  expect(said).toContain('nowhere.osm：读不到这个文件；请检查路径与权限');
});
