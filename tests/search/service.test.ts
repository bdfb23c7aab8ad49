import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { latest } from '../../src/search/latest';
import { createService } from '../../src/search/service';
import { data, subjects } from './published';

const addresses = { data: 'data', stations: 'metro-stations', labels: 'labels', roads: 'roads' };
const basemap = join(import.meta.dirname, '../../geodata/basemap');

/** Loads from this checkout; the named files cannot be had. */
const loader =
  (...missing: string[]) =>
  async (address: string): Promise<unknown> => {
    if (missing.includes(address)) throw new Error('HTTP 404');
    return address === 'data' ? data : JSON.parse(readFileSync(join(basemap, `${address}.geojson`), 'utf8'));
  };

async function opened(load: (address: string) => Promise<unknown>, ...slices: (typeof subjects)[]) {
  const service = createService(load);
  const index = await service.begin(addresses);
  for (const slice of slices.length > 0 ? slices : [subjects]) await service.add(index, slice);
  const whole = await service.finish(index);
  const first = async (query: string) => (await service.search(query, 1)).hits[0]?.id;
  return { service, whole, first };
}

describe('the service', () => {
  it('searches everything when all files are there', async () => {
    const { whole, first } = await opened(loader());
    expect(whole).toBe(true);
    expect(await first('wjc')).toBe('wujiaochang');
    expect(await first('10号线')).toMatch(/^map:station/);
  });

  it('without readings finds by Han and English, and says that something is missing', async () => {
    const { whole, first } = await opened(loader('data'));
    expect(whole).toBe(false);
    expect(await first('五角场')).toBe('wujiaochang');
    expect(await first('角场')).toBe('wujiaochang');
    expect(await first('knowledge')).toBe('kic');
    expect(await first('rengong')).toBeUndefined();
  });

  it('without a layer, or with one that is none, searches the rest', async () => {
    const broken = await opened(async (address) =>
      address === 'roads' ? { features: 'none' } : loader('labels')(address),
    );
    expect(broken.whole).toBe(false);
    expect(await broken.first('五角场')).toBe('wujiaochang');
    expect(await broken.first('嫩江路')).toMatch(/^map:station/);
    expect(await broken.first('qinhuangdao')).toBeUndefined();
  });

  it('a record that came after the build has no reading, and is found by Han and English', async () => {
    const [template = fail()] = subjects;
    const added = { ...template, id: 'brand-new', name: { zh: '全新园区甲', en: 'Brand-new Park' } };
    const { first, service } = await opened(loader(), [added]);
    expect(await first('全新')).toBe('brand-new');
    expect(await first('brand')).toBe('brand-new');
    expect((await service.search('quanxin', 1)).hits).toEqual([]);
  });

  it('takes the subjects in slices, and answers by the former index until the next is finished', async () => {
    const { service, first } = await opened(loader(), subjects.slice(0, 7), subjects.slice(7));
    const whole = await opened(loader());
    for (const query of ['wjc', '上海', 'tongji', '企业']) {
      expect(await service.search(query, 50)).toEqual(await whole.service.search(query, 50));
      expect(await service.ids(query)).toEqual(await whole.service.ids(query));
    }
    const next = await service.begin(addresses);
    await service.add(next, subjects.slice(0, 1));
    expect(await first('fudan')).toBeDefined();
    expect(await service.ids('fudan')).not.toEqual([]);
    await service.finish(next);
    expect(await service.ids('fudan')).toEqual([]);
    expect(() => service.add(next, subjects)).toThrow(/not begun/);
  });

  it('refuses to search before it was opened', () => {
    expect(() => createService(loader()).search('a', 1)).toThrow(/before/);
    expect(() => createService(loader()).ids('a')).toThrow(/before/);
  });
});

const fail = (): never => {
  throw new Error('no subjects');
};

describe('the latest question', () => {
  /** Answers when told to. */
  function slow() {
    const waiting: {
      readonly question: string;
      readonly answer: (text: string) => void;
      readonly fail: () => void;
    }[] = [];
    const ask = vi.fn(
      (question: string) =>
        new Promise<string>((resolve, reject) => {
          waiting.push({ question, answer: resolve, fail: () => reject(new Error('lost')) });
        }),
    );
    return { ask, waiting, turn: () => new Promise<void>((next) => setImmediate(next)) };
  }

  it('is the only one that is answered; those between are never asked', async () => {
    const { ask, waiting, turn } = slow();
    const question = latest(ask);
    const answers = ['w', 'wu', 'wuj'].map((text) => question(text));
    await turn();
    expect(waiting.map((one) => one.question)).toEqual(['wuj']);
    waiting[0]?.answer('found');
    expect(await Promise.all(answers)).toEqual([null, null, 'found']);
  });

  it('overtakes one whose answer is on its way', async () => {
    const { ask, waiting, turn } = slow();
    const question = latest(ask);
    const old = question('w');
    await turn();
    const young = question('wj');
    await turn();
    expect(ask).toHaveBeenCalledTimes(1);
    waiting[0]?.answer('old');
    await turn();
    waiting[1]?.answer('young');
    expect(await Promise.all([old, young])).toEqual([null, 'young']);
  });

  it('is asked although the one before failed', async () => {
    const { ask, waiting, turn } = slow();
    const question = latest(ask);
    const failing = question('w');
    await turn();
    const next = question('wj');
    waiting[0]?.fail();
    await expect(failing).rejects.toThrow('lost');
    await turn();
    waiting[1]?.answer('found');
    expect(await next).toBe('found');
  });
});
