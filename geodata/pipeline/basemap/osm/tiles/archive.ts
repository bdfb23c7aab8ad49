import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Box } from '../shape/box';
import { type Entry, packDirectories } from './directory';
import { packHeader } from './header';
import { type TileAddress, tileId } from './hilbert';

/** A PMTiles v3 archive that is being written: tiles come in any order and wait on disk. */
export interface Archive {
  readonly add: (address: TileAddress, tile: Uint8Array) => void;
  readonly size: () => number;
  /** Writes the file and removes what waited. Returns its size in bytes. */
  readonly finish: (file: string, metadata: object, box: Box) => number;
}

interface Waiting {
  readonly id: number;
  readonly at: number;
  readonly length: number;
}

export function createArchive(): Archive {
  const folder = mkdtempSync(path.join(tmpdir(), 'basemap-tiles-'));
  const store = openSync(path.join(folder, 'tiles'), 'w+');
  const known = new Map<string, Waiting>();
  const tiles: Waiting[] = [];
  let [end, min, max] = [0, Number.POSITIVE_INFINITY, 0];
  return {
    size: () => tiles.length,
    add: (address, tile) => {
      const packed = gzipSync(tile, { level: 9 });
      // Which system packed it is of no interest, and the same input is to give the same bytes everywhere.
      packed[9] = 255;
      const id = tileId(address);
      const key = createHash('sha256').update(packed).digest('base64');
      const same = known.get(key);
      min = Math.min(min, address.z);
      max = Math.max(max, address.z);
      const waiting = { id, at: same?.at ?? end, length: packed.length };
      tiles.push(waiting);
      if (same !== undefined) return;
      known.set(key, waiting);
      writeSync(store, packed, 0, packed.length, end);
      end += packed.length;
    },
    finish: (file, metadata, box) => {
      const sorted = tiles.toSorted((a, b) => a.id - b.id);
      const { entries, contents } = arrange(sorted);
      const { root, leaves } = packDirectories(entries);
      const about = gzipSync(JSON.stringify(metadata), { level: 9 });
      const parts = { root: root.length, metadata: about.length, leaves: leaves.length, data: end };
      const counts = { addressed: sorted.length, entries: entries.length, contents: contents.length };
      const out = openSync(file, 'w');
      let size = 0;
      try {
        const header = packHeader(parts, counts, [Math.min(min, max), max], box);
        for (const part of [header, root, about, leaves]) size += writeSync(out, part);
        for (const { at, length } of contents) {
          const tile = Buffer.allocUnsafe(length);
          readSync(store, tile, 0, length, at);
          size += writeSync(out, tile);
        }
      } finally {
        closeSync(out);
        closeSync(store);
        rmSync(folder, { recursive: true, force: true });
      }
      return size;
    },
  };
}

/** Entries in order of their numbers, equal neighbours as one run, and contents in the order in which they first occur. */
function arrange(sorted: readonly Waiting[]): { entries: readonly Entry[]; contents: readonly Waiting[] } {
  const places = new Map<number, number>();
  const contents: Waiting[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const tile of sorted) {
    let offset = places.get(tile.at);
    if (offset === undefined) {
      offset = end;
      places.set(tile.at, end);
      contents.push(tile);
      end += tile.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === offset && last.id + last.run === tile.id)
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
    else entries.push({ id: tile.id, offset, length: tile.length, run: 1 });
  }
  return { entries, contents };
}
