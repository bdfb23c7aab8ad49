import { isArchive } from '../model/basemap-layers';
import type { Network } from '../model/loadWhole';
import type { Release, ReleaseFile } from '../model/release';
import { addressIn, type Depot, heldArchive, heldFile, heldList } from './depot';
import { archiveName, type ChannelName, cacheName, listOf } from './names';

/** So many files are asked for at a time. */
const atOnce = 6;

/**
 * Fetches a release into a cache of its own, its list last: only a whole one has a list. What is held already under
 * the same hash is taken from there. An archive of tiles comes after all else, and is left out where there is no room for
 * it, so that a large base map keeps no device from its facts.
 * @param held versions of this channel that the device holds
 * @throws when one file does not come as listed or there is no room for it; what came of a new release is thrown away
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
  const files = [...new Map(release.files.map((file) => [file.file, file])).values()];
  const waiting = files.filter(({ file }) => !isArchive(file));
  let broken = false;
  const carry = async ({ file, sha256 }: ReleaseFile, shelf: string): Promise<void> => {
    const address = addressIn(depot, file);
    const response = (await kept(sha256)) ?? (await network.whole(address, sha256));
    await (await depot.shelves.open(shelf)).put(address, response);
  };
  const carryOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !broken; next = waiting.shift())
      await carry(next, name);
  };
  /** Versions that list the same archive share it. */
  const carryArchive = async (archive: ReleaseFile): Promise<void> => {
    if ((await heldArchive(depot, archive)) !== undefined) return;
    const shelf = archiveName(depot.base, archive.sha256);
    try {
      await carry(archive, shelf);
    } catch (error) {
      await depot.shelves.delete(shelf);
      if (!isNoRoom(error)) throw error;
    }
  };
  const carriers = Array.from({ length: atOnce }, () =>
    carryOn().catch((error: unknown) => {
      broken = true;
      throw error;
    }),
  );
  // All have stopped before anything is thrown away, so that nothing is put in afterwards.
  const failed = (await Promise.allSettled(carriers)).find((outcome) => outcome.status === 'rejected');
  try {
    if (failed !== undefined) throw failed.reason;
    for (const archive of files.filter(({ file }) => isArchive(file))) await carryArchive(archive);
    const shelf = await depot.shelves.open(name);
    await shelf.put(addressIn(depot, listOf[channel]), Response.json(release));
  } catch (error) {
    if (isNew) await depot.shelves.delete(name);
    throw error;
  }
}

const isNoRoom = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/** Finds a held file by its hash, whatever its name. */
async function heldHashes(
  depot: Depot,
  channel: ChannelName,
  held: readonly string[],
): Promise<(sha256: string) => Promise<Response | undefined>> {
  const places = new Map<string, { version: string; file: string }[]>();
  for (const version of held) {
    const list = await heldList(depot, channel, version);
    for (const { file, sha256 } of list?.files ?? [])
      places.set(sha256, [...(places.get(sha256) ?? []), { version, file }]);
  }
  return async (sha256) => {
    for (const { version, file } of places.get(sha256) ?? []) {
      const found = await heldFile(depot, channel, version, file);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
