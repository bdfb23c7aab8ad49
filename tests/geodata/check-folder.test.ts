import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import main, { checkFolder } from '../../geodata/pipeline/check/index';
import { readRoads } from '../../geodata/pipeline/check/read-roads';
import { linesOf, summaryOf } from '../../geodata/pipeline/check/report';
import { factFiles } from '../../src/model/fact-files';
import { rawFixture } from '../model/fixture';

const today = '2026-11-24';
let folder = '';
const write = (file: string, content: string | Buffer) => writeFile(path.join(folder, file), content);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'facts-'));
  const raw = new Map(Object.entries(rawFixture()));
  await Promise.all(
    Object.entries(factFiles).map(([key, file]) => write(file, JSON.stringify(raw.get(key)))),
  );
});
afterEach(() => rm(folder, { recursive: true }));

const problemsIn = async () =>
  (await checkFolder(folder, today)).problems.map(({ file, record, problem }) => [file, record, problem.en]);

describe('the check of a folder', () => {
  it('passes the fixture and counts it', async () => {
    const { facts, tourSteps, problems } = await checkFolder(folder, today);
    expect(problems).toEqual([]);
    expect(summaryOf(facts, tourSteps)).toContain(
      '片区 zones 7 · 结构 structures 1 · 地点 places 4 · 规划 plans 3',
    );
  });

  it('reports a syntax error once, with its line and column', async () => {
    const text = await readFile(path.join(folder, 'sources.json'), 'utf8');
    await write('sources.json', text.replace('},{', '},\n{,'));
    const problems = await problemsIn();
    expect(problems.filter(([file]) => file === 'sources.json')).toEqual([
      ['sources.json', null, 'JSON syntax error in line 2, column 2'],
    ]);
  });

  it('reports a missing file, a file that is not UTF-8, and one that nobody reads', async () => {
    await rm(path.join(folder, 'structure.geojson'));
    await write('industries.json', Buffer.from([0x5b, 0xd1, 0xee, 0xc6, 0xd6, 0x5d]));
    await cp(path.join(folder, 'plans.json'), path.join(folder, 'plans (copy).json'));
    const problems = await problemsIn();
    expect(problems).toContainEqual(['structure.geojson', null, 'the file is missing']);
    expect(problems).toContainEqual(['industries.json', null, 'the file is not UTF-8']);
    expect(problems).toContainEqual(['plans (copy).json', null, 'nothing reads this file']);
  });

  it('passes over a byte-order mark', async () => {
    const text = await readFile(path.join(folder, 'plans.json'), 'utf8');
    await write('plans.json', `\ufeff${text}`);
    expect(await problemsIn()).toEqual([]);
  });

  it('compares addresses with the roads of the base map', async () => {
    const road = (zh: string, geometry: object) => ({ type: 'Feature', properties: { zh }, geometry });
    const line = [
      [121.49, 31.31],
      [121.515, 31.31],
    ];
    await mkdir(path.join(folder, 'basemap'));
    await write(
      'basemap/roads.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          road('政立路', { type: 'LineString', coordinates: line }),
          road('国权路', { type: 'MultiLineString', coordinates: [line] }),
          { type: 'Feature', properties: {}, geometry: null },
        ],
      }),
    );
    expect(await readRoads(folder)).toEqual([
      { name: '政立路', lines: [line] },
      { name: '国权路', lines: [line] },
    ]);
  });

  it('knows no roads where the base map is not built', async () => {
    expect(await readRoads(folder)).toEqual([]);
  });

  it('fails the command exactly when there is a problem', async () => {
    // Files of tests share a thread, and what the one before left in it.
    process.exitCode = undefined;
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await main([folder]);
    expect(process.exitCode).toBeUndefined();
    await write('plans.json', '[7]');
    await main([folder]);
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    expect(written.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^检查通过 all facts pass/),
      expect.stringContaining('plans.json · #1: must be a group'),
      expect.stringMatching(/\d 个问题 problems/),
    ]);
    written.mockRestore();
  });

  it('prints a problem on one line per language', async () => {
    await write('plans.json', '[7]');
    const [first] = (await checkFolder(folder, today)).problems.filter(({ file }) => file === 'plans.json');
    expect(first && linesOf(first)).toEqual([
      'plans.json · #1：应为一组带名称的项（{…}），现为 7；请改成一组带名称的项（{…}）',
      'plans.json · #1: must be a group of named entries ({…}), but is 7; change it to a group of named entries ({…})',
    ]);
  });
});
