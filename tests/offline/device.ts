import { createHash } from 'node:crypto';
import { manifestFile, versionsFile } from '../../src/model/versions';
import type { Means } from '../../src/offline/answer';
import type { Shelf, Shelves } from '../../src/offline/depot';
import { openMemory } from '../../src/offline/memory';
import { type ChannelName, listOf } from '../../src/offline/names';
import { openOrders } from '../../src/offline/orders';

export const base = 'https://belt.test/map/';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Caches in memory that can run out of room: the answer to every `put` is asked for. */
export function fakeShelves(mayPut: (address: string) => boolean = () => true) {
  const contents = new Map<string, Map<string, string>>();
  const shelfOf = (name: string): Shelf => {
    const shelf = contents.get(name) ?? new Map<string, string>();
    contents.set(name, shelf);
    return {
      match: async (address) => {
        const text = shelf.get(address);
        return text === undefined ? undefined : new Response(text);
      },
      put: async (address, response) => {
        const text = await response.text();
        if (!mayPut(address)) throw new DOMException('no room', 'QuotaExceededError');
        shelf.set(address, text);
      },
    };
  };
  const shelves: Shelves = {
    open: async (name) => shelfOf(name),
    has: async (name) => contents.has(name),
    delete: async (name) => contents.delete(name),
    keys: async () => [...contents.keys()],
  };
  return { shelves, contents };
}

/** The server's files by their names; null is a server that is gone. */
export type Site = Readonly<Record<string, string>> | null;

/** A release as a build writes it: its files and the list of them. */
export function published(channel: ChannelName, files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files).map(([file, text]) => ({
    file,
    name: file,
    sha256: hashOf(text),
    bytes: text.length,
  }));
  const version = hashOf(JSON.stringify(entries)).slice(0, 16);
  const list = JSON.stringify({ format: 1, version, files: entries });
  const lists: Record<string, string> =
    channel === 'app'
      ? { [listOf.app]: list }
      : { [manifestFile(version)]: list, [versionsFile]: `${version}  2026-11-26  made for a test\n` };
  return { version, site: { ...files, ...lists } };
}

/** A device before a server whose files can be changed; what it asks the server for is written down. */
export function deviceBefore(first: Site, mayPut?: (address: string) => boolean) {
  let site = first;
  const { shelves, contents } = fakeShelves(mayPut);
  const asked: string[] = [];
  const textAt = (address: string): string => {
    const file = address.slice(base.length);
    asked.push(file);
    const text = site?.[file];
    if (text === undefined) throw new TypeError(`Failed to fetch ${file}`);
    return text;
  };
  const depot = { shelves, base };
  const means: Means = {
    depot,
    memory: openMemory(depot),
    network: {
      whole: async (address, sha256) => {
        const text = textAt(address);
        if (hashOf(text) !== sha256) throw new TypeError(`another hash: ${address}`);
        return new Response(text);
      },
      list: async (address) => textAt(address),
      any: async ({ url }) => new Response(textAt(url), { headers: { 'Content-Type': 'application/json' } }),
    },
  };
  return {
    means,
    contents,
    asked,
    serve: (next: Site) => {
      site = next;
    },
  };
}

/** A device that has looked at this site once, and holds what it found. */
export async function heldFrom(site: Parameters<typeof deviceBefore>[0]) {
  const device = deviceBefore(site);
  const order = openOrders(device.means);
  await order({ kind: 'check' });
  return { ...device, order };
}
