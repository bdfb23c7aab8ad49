import { describe, expect, it } from 'vitest';
import { noChannels, withFailed } from '../../src/offline/channels';
import { cacheName } from '../../src/offline/names';
import { openOrders } from '../../src/offline/orders';
import { base, deviceBefore, published } from './device';
import { check, facts1, facts2, first, heldFirst, swapData } from './releases';

describe('what may go wrong beside it', () => {
  const facts3 = published('data', { 'data/facts.33333333.json': 'three' });

  it('a release that never stood is not gone back to', async () => {
    const { order, serve } = await heldFirst();
    for (const { site } of [facts2, facts3]) {
      serve({ ...first, ...site });
      await order(check);
      await order(swapData);
    }
    await order({ kind: 'failed', channel: 'data', version: facts3.version, reason: 'no zone' });
    const { channels } = await order({ kind: 'state' });
    expect(channels.data).toMatchObject({ current: facts1.version, previous: null });
  });

  it('of what was refused the last twenty are remembered, however many there were', () => {
    const version = (n: number) => n.toString(16).padStart(16, '0');
    const { refused } = Array.from({ length: 50 }, (_, n) => version(n)).reduce(
      (channel, each) => withFailed(channel, each, 'bad'),
      noChannels.data,
    );
    expect(refused.map((each) => each.version)).toEqual(
      Array.from({ length: 20 }, (_, n) => version(n + 30)),
    );
  });

  it('an archive of another hash is no archive without room: the version is refused', async () => {
    const archive = 'data/basemap/archive.99999999.pmtiles';
    const tiled = published('data', { 'data/facts.33333333.json': 'three', [archive]: 'many tiles' });
    const { order, serve, contents } = await heldFirst();
    serve({ ...first, ...tiled.site, [archive]: 'many til' });
    const { channels, reasons } = await order(check);
    expect(reasons.data).toContain('another hash');
    expect(channels.data).toMatchObject({ current: facts1.version, pending: null });
    expect([...contents.keys()]).not.toContain(cacheName(base, 'data', tiled.version));
  });

  it('a state that could not be written once is written the next time', async () => {
    let full = false;
    const device = deviceBefore(first, (address) => !full || !address.endsWith('belt-state'));
    const order = openOrders(device.means);
    await order(check);
    device.serve({ ...first, ...facts2.site });
    full = true;
    expect((await order(check)).reasons.data).toContain('no room');
    full = false;
    expect((await order(check)).channels.data.pending).toBe(facts2.version);
  });

  it('orders that come at the same time are carried out one after another', async () => {
    const { order, serve } = await heldFirst();
    serve({ ...first, ...facts2.site });
    const [, swapped] = await Promise.all([order(check), order(swapData)]);
    expect(swapped?.channels.data).toMatchObject({ current: facts2.version, pending: null });
  });

  it('another copy of the map in another folder of the host keeps what it holds', async () => {
    const { order, serve, contents } = await heldFirst();
    const others = cacheName('https://belt.test/other/', 'data', facts3.version);
    contents.set(others, new Map([['https://belt.test/other/x', 'x']]));
    serve({ ...first, ...facts2.site });
    await order(check);
    expect([...contents.keys()]).toContain(others);
  });
});
