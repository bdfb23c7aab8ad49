import { describe, expect, it } from 'vitest';
import { versionsFile } from '../../src/model/versions';
import { openOrders } from '../../src/offline/orders';
import { deviceBefore } from './device';
import { check, facts1, facts2, first, heldFirst, swapData } from './releases';

describe('a line of the list moved to the top', () => {
  const everything = { ...first, ...facts2.site };
  const listing = (...versions: readonly string[]) => ({
    ...everything,
    [versionsFile]: `# ours\n${versions.join('\n')}\n`,
  });

  async function onSecond() {
    const device = await heldFirst();
    const { order, serve } = device;
    serve(listing(facts2.version, facts1.version));
    await order(check);
    await order(swapData);
    await order({ kind: 'passed', channel: 'data', version: facts2.version });
    device.asked.length = 0;
    return device;
  }

  it('goes back to an older version, from what is held, and stays there', async () => {
    const { order, serve, asked } = await onSecond();
    serve(listing(facts1.version, facts2.version));
    expect((await order(check)).channels.data.pending).toBe(facts1.version);
    await order(swapData);
    await order({ kind: 'passed', channel: 'data', version: facts1.version });
    for (let look = 0; look < 3; look++) await order(check);
    const { data } = (await order({ kind: 'state' })).channels;
    expect(data).toMatchObject({ current: facts1.version, previous: facts2.version, pending: null });
    expect(new Set(asked)).toEqual(new Set([versionsFile, 'release.json']));
  });

  it('and back again before anybody took it changes nothing', async () => {
    const { order, serve } = await onSecond();
    serve(listing(facts1.version, facts2.version));
    await order(check);
    serve(listing(facts2.version, facts1.version));
    const { data } = (await order(check)).channels;
    expect(data).toMatchObject({ current: facts2.version, pending: null, trial: null });
  });

  it('has what was refused tried once more when the list has changed, and only then', async () => {
    const { order, serve } = await heldFirst();
    const fail = async () => {
      await order(swapData);
      await order({ kind: 'failed', channel: 'data', version: facts2.version, reason: 'no zone' });
    };
    const pending = async () => (await order(check)).channels.data.pending;
    serve(listing(facts2.version, facts1.version));
    expect(await pending()).toBe(facts2.version);
    await fail();
    for (let look = 0; look < 3; look++) expect(await pending()).toBeNull();
    serve(listing(facts1.version, facts2.version));
    expect(await pending()).toBeNull();
    serve(listing(facts2.version, facts1.version));
    expect(await pending()).toBe(facts2.version);
    await fail();
    for (let look = 0; look < 3; look++) expect(await pending()).toBeNull();
  });

  it('that is wrong for a while has nothing tried again when it is as it was', async () => {
    const { order, serve } = await onSecond();
    serve(listing(facts1.version, facts2.version));
    await order(check);
    await order({ kind: 'failed', channel: 'data', version: facts1.version, reason: 'no zone' });
    serve({ ...everything, [versionsFile]: '../x\n' });
    await order(check);
    serve(listing(facts1.version, facts2.version));
    expect((await order(check)).channels.data.pending).toBeNull();
  });

  it('is nothing that a device without a list could tell: what its page refused at the start stays refused', async () => {
    const device = deviceBefore(listing(facts2.version, facts1.version));
    const order = openOrders(device.means);
    await order({ kind: 'failed', channel: 'data', version: facts2.version, reason: 'no zone' });
    const { data } = (await order(check)).channels;
    expect(data).toMatchObject({ current: null, pending: null, refused: [{ version: facts2.version }] });
  });
});
