import { describe, expect, it } from 'vitest';
import { manifestFile, versionsFile } from '../../src/model/versions';
import { type Channel, heldVersions } from '../../src/offline/channels';
import { isWhole } from '../../src/offline/depot';
import { openMemory } from '../../src/offline/memory';
import type { Order } from '../../src/offline/messages';
import { cacheName, channelNames } from '../../src/offline/names';
import { openOrders } from '../../src/offline/orders';
import { chance, oneOf } from '../store/random';
import { base, deviceBefore, heldFrom, published } from './device';
import { check, facts1, facts2, swapData } from './releases';

const app1 = published('app', { 'index.html': 'page one', 'assets/a-11111111.js': 'code one' });
const app2 = published('app', { 'index.html': 'page two', 'assets/a-22222222.js': 'code two' });
const first = { ...facts1.site, ...app1.site };

const heldFirst = () => heldFrom(first);

describe('a check', () => {
  it('takes the first release of each into use at once, without a trial', async () => {
    const { order, asked } = await heldFirst();
    const { channels, reasons } = await order({ kind: 'state' });
    expect(reasons).toEqual({});
    expect(channels.app).toMatchObject({ current: app1.version, pending: null, trial: null });
    expect(channels.data).toMatchObject({ current: facts1.version, pending: null, trial: null });
    asked.length = 0;
    await order(check);
    expect(asked.sort()).toEqual(['data/versions.txt', 'release.json']);
  });

  it('fetches of a new release only what is not held under the same hash, and lets it wait', async () => {
    const { order, asked, serve } = await heldFirst();
    serve({ ...first, ...facts2.site });
    asked.length = 0;
    const { channels } = await order(check);
    expect(asked.filter((file) => file.startsWith('data/')).sort()).toEqual([
      'data/facts.22222222.json',
      manifestFile(facts2.version),
      'data/versions.txt',
    ]);
    expect(channels.data).toMatchObject({ current: facts1.version, pending: facts2.version });
  });

  const listed2 = manifestFile(facts2.version);
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'half updated: the lists are new, a file is not there',
      {
        [listed2]: facts2.site[listed2] ?? '',
        [versionsFile]: facts2.site[versionsFile] ?? '',
      },
      /data\/facts\.22222222\.json/,
    ],
    ['cut short', { ...facts2.site, 'data/facts.22222222.json': 'tw' }, /facts\.22222222/],
    ['an address outside the page', published('data', { '../secret.json': 'x' }).site, /line 1 .*not-a-path/],
    ['without its list of files', { [versionsFile]: facts2.site[versionsFile] ?? '' }, /第 1 行.*line 1 /],
    ['a list of files cut short', { ...facts2.site, [listed2]: '{"format":1,"ver' }, /第 1 行.*line 1 /],
    ['of another format', { ...facts2.site, [listed2]: '{"format":9}' }, /第 1 行.*line 1 /],
    [
      'under the name of another',
      { ...facts2.site, [listed2]: facts1.site[manifestFile(facts1.version)] ?? '' },
      new RegExp(`line 1 .*version ${facts1.version}`),
    ],
    ['a page for everything', { [versionsFile]: '<!doctype html>' }, /第 1 行的“<!doctype”.*line 1:/],
    ['nothing but remarks', { [versionsFile]: '# ours\n' }, /versions\.txt: .*names none/],
    ['a way out of the folder', { [versionsFile]: `# ours\n../${facts2.version}\n` }, /line 2: "\.\.\//],
  ])('%s: says why, keeps the old and nothing of the new', async (_name, change, why) => {
    const { order, serve, contents } = await heldFirst();
    const before = [...contents.keys()].sort();
    serve({ ...first, ...change });
    const { channels, reasons } = await order(check);
    expect(reasons.data).toMatch(why);
    expect(reasons.app).toBeUndefined();
    expect(channels.data).toMatchObject({ current: facts1.version, pending: null, refused: [] });
    expect([...contents.keys()].sort()).toEqual(before);
  });

  it('without room says so and keeps the old', async () => {
    let room = 100;
    const device = deviceBefore(first, () => room-- > 0);
    const order = openOrders(device.means);
    await order(check);
    device.serve({ ...first, ...app2.site });
    room = 1;
    const { channels, reasons } = await order(check);
    expect(reasons.app).toContain('no room');
    expect(channels.app).toMatchObject({ current: app1.version, pending: null });
    expect(device.contents.has(cacheName(base, 'app', app2.version))).toBe(false);
  });

  it('does without no other file for want of room', async () => {
    const device = deviceBefore(first, (address) => !address.includes('water'));
    const { channels, reasons } = await openOrders(device.means)(check);
    expect(reasons.data).toContain('no room');
    expect(channels.data.current).toBeNull();
  });

  it('brings back what the browser took away of the release in use', async () => {
    const { order, contents, means } = await heldFirst();
    contents.get(cacheName(base, 'app', app1.version))?.delete(`${base}index.html`);
    expect(await isWhole(means.depot, 'app', app1.version)).toBe(false);
    await order(check);
    expect(await isWhole(means.depot, 'app', app1.version)).toBe(true);
  });
});

describe('a release on trial', () => {
  it('that passes leaves the former one to go back to, and the one before that goes', async () => {
    const { order, serve, contents } = await heldFirst();
    for (const { site, version } of [facts2, published('data', { 'data/facts.33333333.json': 'three' })]) {
      serve({ ...first, ...site });
      await order(check);
      await order(swapData);
      await order({ kind: 'passed', channel: 'data', version });
    }
    const { channels } = await order({ kind: 'state' });
    expect(channels.data).toMatchObject({ previous: facts2.version, trial: null });
    expect(contents.has(cacheName(base, 'data', facts1.version))).toBe(false);
  });

  it('that fails is taken back and not taken again', async () => {
    const { order, serve } = await heldFirst();
    serve({ ...first, ...facts2.site });
    await order(check);
    await order(swapData);
    await order({ kind: 'failed', channel: 'data', version: facts2.version, reason: 'no zone' });
    const { channels } = await order(check);
    expect(channels.data).toMatchObject({ current: facts1.version, pending: null, trial: null });
    expect(channels.data.refused).toEqual([{ version: facts2.version, reason: 'no zone' }]);
  });

  it('of the app, once it stands, has refused facts looked at again', async () => {
    const { order, serve } = await heldFirst();
    serve({ ...first, ...facts2.site, ...app2.site });
    await order(check);
    await order({ kind: 'failed', channel: 'data', version: facts2.version, reason: 'unknown member' });
    await order({ kind: 'swap', channel: 'app' });
    await order({ kind: 'passed', channel: 'app', version: app2.version });
    const { channels } = await order(check);
    expect(channels.data.pending).toBe(facts2.version);
  });
});

describe('what is remembered', () => {
  it.each(['', '{', '{"format":1}', '[]'])('as %j is made again from the whole releases', async (spoilt) => {
    const { contents, means } = await heldFirst();
    contents.get('belt-state')?.set(`${base}belt-state`, spoilt);
    const channels = await openMemory(means.depot).read();
    expect(channels.app.current).toBe(app1.version);
    expect(channels.data.current).toBe(facts1.version);
  });

  it('of a device that lost everything is nothing, and the next check begins afresh', async () => {
    const { contents, means } = await heldFirst();
    contents.clear();
    const again = { ...means, memory: openMemory(means.depot) };
    expect((await again.memory.read()).app.current).toBeNull();
    expect((await openOrders(again)(check)).channels.app.current).toBe(app1.version);
  });
});

describe('whatever happens, in whatever order', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'no half release is in use (%i)',
    async (seed) => {
      const next = chance(seed);
      const oneIn = (count: number) => next() < 1 / count;
      const pick = <T>(items: readonly T[]): T => oneOf(next, items);
      let fails = false;
      const device = deviceBefore(null, () => !fails || !oneIn(3));
      const releases = [app1, app2, facts1, facts2, published('app', { 'index.html': 'page three' })];
      let means = device.means;
      let order = openOrders(means);
      for (let step = 0; step < 40; step++) {
        const channel = pick(channelNames);
        const known: Channel = (await means.memory.read())[channel];
        const version = pick([...heldVersions(known), 'ffffffffffffffff']);
        const torn = Object.fromEntries(Object.entries(pick(releases).site).filter(() => !oneIn(4)));
        fails = oneIn(4);
        device.serve(pick([null, first, { ...first, ...pick(releases).site }, { ...first, ...torn }]));
        await order(
          pick<Order>([
            check,
            check,
            { kind: 'swap', channel },
            { kind: 'passed', channel, version },
            { kind: 'failed', channel, version, reason: 'by chance' },
          ]),
        );
        // The worker may be stopped between any two orders.
        if (oneIn(5)) {
          means = { ...means, memory: openMemory(means.depot) };
          order = openOrders(means);
        }
        const channels = await means.memory.read();
        for (const name of channelNames)
          for (const held of heldVersions(channels[name]))
            expect(await isWhole(means.depot, name, held), `${name} ${held} at step ${step}`).toBe(true);
      }
    },
  );
});
