import type { Box } from '../shape/box';

export interface Parts {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly data: number;
}
export interface Counts {
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
}
const headerLength = 127;
const [gzip, vectorTile] = [2, 1];

/** The fixed header (PMTiles v3 specification, section 3). Parts follow it in this order; their lengths are in bytes. */
export function packHeader(
  parts: Parts,
  counts: Counts,
  zooms: readonly [min: number, max: number],
  box: Box,
): Buffer {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  let start = headerLength;
  [parts.root, parts.metadata, parts.leaves, parts.data].forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(start), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    start += length;
  });
  [counts.addressed, counts.entries, counts.contents].forEach((count, i) => {
    header.writeBigUInt64LE(BigInt(count), 72 + i * 8);
  });
  const [min, max] = zooms;
  // Clustered: the tile data lie in the order of their numbers.
  header.set([1, gzip, gzip, vectorTile, min, max], 96);
  const [west, south, east, north] = box;
  const units = (degree: number) => Math.round(degree * 1e7);
  [west, south, east, north].forEach((degree, i) => {
    header.writeInt32LE(units(degree), 102 + i * 4);
  });
  header.writeUInt8(Math.min(max, Math.max(min, 13)), 118);
  header.writeInt32LE(units((west + east) / 2), 119);
  header.writeInt32LE(units((south + north) / 2), 123);
  return header;
}
