import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

/** A run of tiles with the same content; `offset` and `length` in bytes within the tile data. */
export interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}
/** Bytes of the file that readers fetch first, and what is left of them for the root after the header. */
const rootLimit = 16_384 - 127;

/** One directory, compressed: columns of differences (PMTiles v3 specification, section 4.2). */
function packDirectory(entries: readonly Entry[]): Buffer {
  const out = new PbfWriter();
  out.writeVarint(entries.length);
  entries.forEach(({ id }, i) => {
    out.writeVarint(id - (entries[i - 1]?.id ?? 0));
  });
  for (const { run } of entries) out.writeVarint(run);
  for (const { length } of entries) out.writeVarint(length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    const follows = before !== undefined && offset === before.offset + before.length;
    out.writeVarint(follows ? 0 : offset + 1);
  });
  return gzipSync(out.finish(), { level: 9 });
}

/** A root that fits into the first read, and leaves where it would not. */
export function packDirectories(entries: readonly Entry[]): {
  readonly root: Buffer;
  readonly leaves: Buffer;
} {
  const whole = packDirectory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const packed = packLeaves(entries, size);
    if (packed.root.length <= rootLimit) return packed;
  }
}

function packLeaves(entries: readonly Entry[], size: number): { root: Buffer; leaves: Buffer } {
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += size) {
    const leaf = packDirectory(entries.slice(i, i + size));
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: packDirectory(pointers), leaves: Buffer.concat(leaves) };
}
