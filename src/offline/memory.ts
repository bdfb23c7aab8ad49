import * as v from 'valibot';
import { Channels, noChannels, withChannel, withFetched } from './channels';
import { addressIn, type Depot, isWhole } from './depot';
import { releaseNamed } from './names';

const shelfName = 'belt-state';

/** What is known of the releases, kept beyond the worker's short life. Changes come one after another. */
export interface Memory {
  readonly read: () => Promise<Channels>;
  /** @throws when the device does not keep it; then nothing has changed */
  readonly change: (next: (channels: Channels) => Channels) => Promise<Channels>;
}

export function openMemory(depot: Depot): Memory {
  const address = addressIn(depot, shelfName);
  const recall = async (): Promise<Channels> => {
    try {
      const kept = await (await depot.shelves.open(shelfName)).match(address);
      return v.parse(Channels, await kept?.json());
    } catch {
      return recover(depot);
    }
  };
  let present: Promise<Channels> | undefined;
  const read = () => {
    present ??= recall();
    return present;
  };
  const write = async (next: (channels: Channels) => Channels): Promise<Channels> => {
    const before = await read();
    const after = next(before);
    if (after !== before) {
      await (await depot.shelves.open(shelfName)).put(address, Response.json(after));
      present = Promise.resolve(after);
    }
    return after;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (next) => {
      const done = last.then(() => write(next));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

/** Where nothing readable was kept, whole releases speak for themselves; the oldest has stood longest. */
async function recover(depot: Depot): Promise<Channels> {
  let found = noChannels;
  try {
    for (const name of await depot.shelves.keys()) {
      const release = releaseNamed(depot.base, name);
      if (release === null || found[release.channel].current !== null) continue;
      if (await isWhole(depot, release.channel, release.version))
        found = withChannel(found, release.channel, (channel) => withFetched(channel, release.version));
    }
  } catch {
    // A device that keeps nothing at all: the network is all there is.
  }
  return found;
}
