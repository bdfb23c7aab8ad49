import { causeOf } from '../model/cause';
import type { Means } from './answer';
import {
  type Channels,
  heldVersions,
  isRefused,
  withAppPassed,
  withChannel,
  withFailed,
  withFetched,
  withList,
  withPassed,
  withSwapped,
  withTold,
} from './channels';
import { isWhole, sweep } from './depot';
import { fetchRelease } from './fetchRelease';
import type { Order, Standing } from './messages';
import { type ChannelName, channelNames } from './names';
import { offered } from './offered';

/** Carries out what pages ask for, one order after another; but how things stand is told at once. Never rejects. */
export function openOrders(means: Means): (order: Order) => Promise<Standing> {
  let last: Promise<unknown> = Promise.resolve();
  return (order) => {
    const done = order.kind === 'state' ? carryOut(order, means) : last.then(() => carryOut(order, means));
    if (order.kind !== 'state') last = done;
    return done;
  };
}

async function carryOut(order: Order, means: Means): Promise<Standing> {
  const { memory } = means;
  const reasons: Standing['reasons'] = {};
  try {
    if (order.kind === 'check')
      for (const name of channelNames) {
        const reason = await look(name, means);
        if (reason !== null) reasons[name] = reason;
      }
    else if (order.kind !== 'state') {
      await memory.change((channels) => changed(channels, order));
      await tidy(means);
    }
  } catch (error) {
    if ('channel' in order) reasons[order.channel] = causeOf(error);
  }
  const channels = await memory.read();
  const isTold = channelNames.every((name) => channels[name].untold === null);
  if (!isTold) await memory.change(withTold).catch(() => undefined);
  return { channels, reasons };
}

function changed(channels: Channels, order: Exclude<Order, { kind: 'state' | 'check' }>): Channels {
  const { channel } = order;
  if (order.kind === 'swap') return withChannel(channels, channel, withSwapped);
  if (order.kind === 'failed')
    return withChannel(channels, channel, (part) => withFailed(part, order.version, order.reason));
  return channel === 'app'
    ? withAppPassed(channels, order.version)
    : withChannel(channels, channel, (part) => withPassed(part, order.version));
}

/** Looks for another release than the one in use and fetches it whole. Returns why that went wrong, or null. */
async function look(name: ChannelName, means: Means): Promise<string | null> {
  const { depot, memory, network } = means;
  try {
    const { version, list, files } = await offered(name, means);
    if (list !== null && list !== (await memory.read())[name].list)
      await memory.change((channels) => withChannel(channels, name, (part) => withList(part, list)));
    const channel = (await memory.read())[name];
    if (isRefused(channel, version)) return null;
    const held = heldVersions(channel);
    const isThere = held.includes(version) && (await isWhole(depot, name, version));
    if (!isThere) await fetchRelease(depot, name, await files(), held, network);
    await memory.change((channels) => withChannel(channels, name, (part) => withFetched(part, version)));
    await tidy(means);
    return null;
  } catch (error) {
    return causeOf(error);
  }
}

async function tidy({ depot, memory }: Means): Promise<void> {
  const { app, data } = await memory.read();
  await sweep(depot, { app: heldVersions(app), data: heldVersions(data) });
}
