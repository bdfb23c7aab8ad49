import type { Network } from '../model/loadWhole';
import type { Release } from '../model/release';
import { addressIn, type Depot, heldFile, heldList } from './depot';
import { type ChannelName, cacheName, listOf } from './names';

/** So many files are asked for at a time. */
const atOnce = 6;

/**
 * Fetches a release into a cache of its own, its list last: only a whole one has a list. What is held already under
 * the same hash is taken from there.
 * @param held versions of this channel that the device holds
 * @throws when one file does not come as listed or there is no room; what came of a new release is thrown away
 */
export async function fetchRelease(
  depot: Depot,
  channel: ChannelName,
  release: Release,
  held: readonly string[],
  network: Network,
): Promise<void> {
  const name = cacheName(depot.base, channel, release.version);
  const isNew = !held.includes(release.version);
  if (isNew) await depot.shelves.delete(name);
  const kept = await heldHashes(depot, channel, held);
  // Several names may name one file.
  const waiting = [...new Map(release.files.map((file) => [file.file, file])).values()];
  let broken = false;
  const carry = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !broken; next = waiting.shift()) {
      const address = addressIn(depot, next.file);
      const response = (await kept(next.sha256)) ?? (await network.whole(address, next.sha256));
      await (await depot.shelves.open(name)).put(address, response);
    }
  };
  const carriers = Array.from({ length: atOnce }, () =>
    carry().catch((error: unknown) => {
      broken = true;
      throw error;
    }),
  );
  // All have stopped before anything is thrown away, so that nothing is put in afterwards.
  const failed = (await Promise.allSettled(carriers)).find((outcome) => outcome.status === 'rejected');
  try {
    if (failed !== undefined) throw failed.reason;
    const shelf = await depot.shelves.open(name);
    await shelf.put(addressIn(depot, listOf[channel]), Response.json(release));
  } catch (error) {
    if (isNew) await depot.shelves.delete(name);
    throw error;
  }
}

/** Finds a held file by its hash, whatever its name. */
async function heldHashes(
  depot: Depot,
  channel: ChannelName,
  held: readonly string[],
): Promise<(sha256: string) => Promise<Response | undefined>> {
  const places = new Map<string, { version: string; file: string }>();
  for (const version of held) {
    const list = await heldList(depot, channel, version);
    for (const { file, sha256 } of list?.files ?? []) places.set(sha256, { version, file });
  }
  return async (sha256) => {
    const place = places.get(sha256);
    return place && heldFile(depot, channel, place.version, place.file);
  };
}
