import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import main from '../../geodata/pipeline/office/index';
import { Desk } from './desk';
import { workplace } from './workplace';

const facts = path.join('tests', 'office', 'fixtures', 'facts');
const { at, text, said } = workplace();
beforeEach(() => cp(facts, at('facts'), { recursive: true }));

const files = ['places.geojson', 'plans.json', 'indicators.json', 'sources.json'];

/** An exported workbook, handled and saved as `office.xlsx`. */
async function handled(change: (desk: Desk) => void): Promise<string> {
  await main(['export', at('office.xlsx'), '--from', at('facts')]);
  const desk = await Desk.open(await readFile(at('office.xlsx')));
  change(desk);
  await writeFile(at('office.xlsx'), await desk.save());
  return at('office.xlsx');
}

describe('facts:export and facts:import', () => {
  it('copy every file to the letter when nothing was changed', async () => {
    const file = await handled(() => undefined);
    await main(['import', file, '--from', at('facts'), '--out', at('out')]);
    for (const name of files) expect(await text('out', name)).toBe(await text('facts', name));
    expect(said()).toContain('与已发布的没有差别');
    expect(process.exitCode ?? 0).toBe(0);
  });

  it('write only the file in which a fact differs, and say what differs', async () => {
    const before = await Promise.all(files.map((name) => text('facts', name)));
    const file = await handled((desk) => desk.line('places', 'beta').set('longitude', 121.5452));
    await main(['import', file, '--from', at('facts')]);
    const after = await Promise.all(files.map((name) => text('facts', name)));
    expect(files.filter((_, index) => before[index] !== after[index])).toEqual(['places.geojson']);
    expect(said()).toMatch(
      /移动 moved（7 米 m）：地点 · 乙平台 beta\n {4}经度 Longitude：121.545123 → 121.5452/,
    );
    expect(await readdir(at('facts'))).toHaveLength(8);
  });

  it('write nothing on a dry run', async () => {
    const file = await handled((desk) => desk.line('places', 'beta').set('longitude', 121.5452));
    await main(['import', file, '--from', at('facts'), '--out', at('out'), '--dry-run']);
    expect(said()).toContain('移动 moved');
    expect(await readdir(at())).not.toContain('out');
  });

  it('hold everything back for a mistake, unless the good rows are asked for', async () => {
    const file = await handled((desk) => {
      desk.line('places', 'beta').set('longitude', 121.5452);
      desk.line('places', 'gamma').set('kind', '庙');
    });
    await main(['import', file, '--from', at('facts')]);
    expect(said()).toContain('地点 Places · D4 类别 · gamma：不认识的值 庙');
    expect(said()).toContain('nothing was written');
    expect(process.exitCode).toBe(1);
    expect(await text('facts', 'places.geojson')).toBe(
      await readFile(path.join(facts, 'places.geojson'), 'utf8'),
    );
    await main(['import', file, '--from', at('facts'), '--accept-good']);
    expect(process.exitCode).toBe(0);
    expect(await text('facts', 'places.geojson')).toContain('121.5452');
    expect(await text('facts', 'places.geojson')).not.toContain('庙');
  });

  it('go by CSV files as well', async () => {
    await main(['export', '--csv', at('csv'), '--from', at('facts')]);
    expect((await readdir(at('csv'))).sort()).toEqual(
      ['figures', 'indicators', 'milestones', 'news', 'observations', 'places', 'plans', 'sources'].map(
        (name) => `${name}.csv`,
      ),
    );
    const sources = await text('csv', 'sources.csv');
    expect(sources.startsWith('\ufeff')).toBe(true);
    await writeFile(at('csv', 'sources.csv'), sources.replace('public domain', 'CC0'));
    await main(['import', at('csv'), '--from', at('facts')]);
    expect(await text('facts', 'sources.json')).toContain('CC0');
    expect(await text('facts', 'plans.json')).toBe(await readFile(path.join(facts, 'plans.json'), 'utf8'));
  });

  it('say what is wrong with a file that cannot be read', async () => {
    await writeFile(at('old.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await main(['import', at('old.xls'), '--from', at('facts')]);
    expect(said()).toContain('这是旧版 .xls 文件，或加了密码的工作簿；请另存为');
    expect(process.exitCode).toBe(1);
    await expect(main(['import', at('a.xlsx'), '--wrong'])).rejects.toThrow('unknown setting --wrong');
  });
});
