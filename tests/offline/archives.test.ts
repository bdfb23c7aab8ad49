import { describe, expect, it } from 'vitest';
import { heldFile } from '../../src/offline/depot';
import { cacheName } from '../../src/offline/names';
import { openOrders } from '../../src/offline/orders';
import { base, deviceBefore, heldFrom, published } from './device';
import { check, facts1, facts2, first, swapData } from './releases';

describe('an archive of tiles on a device', () => {
  it('leaves an archive for which there is no room on the server, and asks there for its parts', async () => {
    const archive = 'data/basemap/archive.99999999.pmtiles';
    const tiled = (facts: string) =>
      published('data', { [`data/facts.${facts}.json`]: facts, [archive]: 'many tiles' });
    const [one, two] = [tiled('33333333'), tiled('44444444')];
    let isRoomy = false;
    const device = deviceBefore(
      { ...first, ...one.site },
      (address) => isRoomy || !address.endsWith(archive),
    );
    const order = openOrders(device.means);
    expect((await order(check)).reasons).toEqual({});
    expect(device.asked.at(-1)).toBe(archive);
    device.asked.length = 0;
    const again = await order(check);
    expect(again.channels.data).toMatchObject({ current: one.version, pending: null });
    expect(device.asked).not.toContain(archive);

    isRoomy = true;
    device.serve({ ...first, ...two.site });
    await order(check);
    await order(swapData);
    await order({ kind: 'passed', channel: 'data', version: two.version });
    expect(await heldFile(device.means.depot, 'data', two.version, archive)).toBeDefined();

    // What one held release lacks, another may have.
    isRoomy = false;
    const three = tiled('55555555');
    device.serve({ ...first, ...three.site });
    await order(check);
    await order(swapData);
    await order({ kind: 'passed', channel: 'data', version: three.version });
    isRoomy = true;
    device.asked.length = 0;
    const four = tiled('66666666');
    device.serve({ ...first, ...four.site });
    expect((await order(check)).channels.data.pending).toBe(four.version);
    expect(device.asked).not.toContain(archive);
  });

  it('holds an archive once, however many versions list it, and lets it go with the last of them', async () => {
    const archive = 'data/basemap/archive.99999999.pmtiles';
    const tiled = (facts: string) =>
      published('data', { [`data/facts.${facts}.json`]: facts, [archive]: 'many tiles' });
    const device = deviceBefore({ ...first, ...tiled('33333333').site });
    const order = openOrders(device.means);
    const copies = () =>
      [...device.contents.values()].filter((shelf) => shelf.has(`${base}${archive}`)).length;
    const take = async ({ site, version }: ReturnType<typeof published>) => {
      device.serve({ ...first, ...site });
      await order(check);
      await order(swapData);
      await order({ kind: 'passed', channel: 'data', version });
      return (await heldFile(device.means.depot, 'data', version, archive))?.text();
    };
    await order(check);
    for (const facts of ['44444444', '55555555']) expect(await take(tiled(facts))).toBe('many tiles');
    expect(copies()).toBe(1);
    expect(device.asked.filter((file) => file === archive)).toHaveLength(1);
    expect(await take(facts1)).toBeUndefined();
    expect(copies()).toBe(1);
    expect(await take(facts2)).toBeUndefined();
    expect(copies()).toBe(0);
  });

  it('still finds an archive where a former worker has put it, beside the other files of its version', async () => {
    const archive = 'data/basemap/archive.99999999.pmtiles';
    const tiled = published('data', { 'data/facts.33333333.json': 'three', [archive]: 'many tiles' });
    const { order, means, contents } = await heldFrom({ ...first, ...tiled.site });
    const address = `${base}${archive}`;
    for (const [name, shelf] of contents) if (shelf.has(address)) contents.delete(name);
    contents.get(cacheName(base, 'data', tiled.version))?.set(address, 'many tiles');
    await order(check);
    expect(await (await heldFile(means.depot, 'data', tiled.version, archive))?.text()).toBe('many tiles');
  });
});
