import * as v from 'valibot';
import { isArchive } from '../model/basemap-layers';
import { DataRelease, Release, type ReleaseFile } from '../model/release';
import { archiveName, archiveNamed, type ChannelName, cacheName, listOf, releaseNamed } from './names';

/** What is needed of the browser's caches. */
export interface Shelf {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
}
export interface Shelves {
  open(name: string): Promise<Shelf>;
  has(name: string): Promise<boolean>;
  delete(name: string): Promise<boolean>;
  keys(): Promise<readonly string[]>;
}

/** The caches of this device, and the address of the page's folder, ending in `/`. */
export interface Depot {
  readonly shelves: Shelves;
  readonly base: string;
}

/** Reads a release's list. @throws when it is none */
export const listFrom = (channel: ChannelName, content: unknown): Release =>
  v.parse(channel === 'app' ? Release : DataRelease, content);

export const addressIn = ({ base }: Depot, file: string): string => new URL(file, base).href;

/** A file of a release that this device holds; undefined when it does not. Opens no cache that is not there. */
export async function heldFile(
  depot: Depot,
  channel: ChannelName,
  version: string,
  file: string,
): Promise<Response | undefined> {
  const own = await onShelf(depot, cacheName(depot.base, channel, version), file);
  if (own !== undefined || !isArchive(file)) return own;
  const list = await heldList(depot, channel, version);
  const archive = list?.files.find((listed) => listed.file === file);
  return archive === undefined ? undefined : heldArchive(depot, archive);
}

/** An archive that the device holds, whichever version it came with; undefined when it does not. */
export const heldArchive = (depot: Depot, { file, sha256 }: ReleaseFile): Promise<Response | undefined> =>
  onShelf(depot, archiveName(depot.base, sha256), file);

async function onShelf(depot: Depot, name: string, file: string): Promise<Response | undefined> {
  if (!(await depot.shelves.has(name))) return undefined;
  return (await depot.shelves.open(name)).match(addressIn(depot, file));
}

/** The list of a held release. It is put in last, so a release without it is not whole: null. */
export async function heldList(depot: Depot, channel: ChannelName, version: string): Promise<Release | null> {
  try {
    const response = await heldFile(depot, channel, version, listOf[channel]);
    return response === undefined ? null : listFrom(channel, await response.json());
  } catch {
    return null;
  }
}

/**
 * Whether every file of this release is there, but for an archive that there may have been no room for: browsers may take
 * away what they keep.
 */
export async function isWhole(depot: Depot, channel: ChannelName, version: string): Promise<boolean> {
  const list = await heldList(depot, channel, version);
  if (list === null || list.version !== version) return false;
  const needed = list.files.filter(({ file }) => !isArchive(file));
  const files = await Promise.all(needed.map(({ file }) => heldFile(depot, channel, version, file)));
  return files.every((file) => file !== undefined);
}

/** Takes away every release that is not among these, and every archive that none of these lists. */
export async function sweep(
  depot: Depot,
  wanted: Readonly<Record<ChannelName, readonly string[]>>,
): Promise<void> {
  const lists = await Promise.all(wanted.data.map((version) => heldList(depot, 'data', version)));
  const archives = new Set(lists.flatMap((list) => list?.files ?? []).map(({ sha256 }) => sha256));
  for (const name of await depot.shelves.keys()) {
    const release = releaseNamed(depot.base, name);
    const archive = archiveNamed(depot.base, name);
    const isUnwanted = release !== null && !wanted[release.channel].includes(release.version);
    if (isUnwanted || (archive !== null && !archives.has(archive))) await depot.shelves.delete(name);
  }
}
