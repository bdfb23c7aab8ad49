import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import type { Report } from '../report';
import { pbfBlock, pbfFrame, pbfTruncated } from './words';

/** Limits of the format (OSM wiki, PBF Format): bytes of a block's header and of its content. */
const headerLimit = 64 * 1024;
const contentLimit = 32 * 1024 * 1024;

export interface Blob {
  readonly type: string;
  /** Where it begins in the file, in bytes. */
  readonly at: number;
  /** Unpacks it; null where that fails, which is reported. */
  readonly unpack: () => Buffer | null;
}

/** The blocks of a PBF file one after another. Damage is reported by its place in bytes. */
export function* pbfBlobs(file: string, report: Report): Generator<Blob> {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, at));
    };
    let at = 0;
    while (at < size) {
      const record = `byte ${at}`;
      const length = at + 4 > size ? Number.NaN : read(at, 4).readUInt32BE(0);
      if (length > headerLimit) {
        report.add('pbf-frame', record, null, pbfFrame);
        return;
      }
      const header = headerOf(length > 0 ? read(at + 4, length) : Buffer.alloc(0));
      if (!(at + 4 + length <= size) || at + 4 + length + header.size > size) {
        report.add('pbf-truncated', record, null, pbfTruncated);
        return;
      }
      if (!/^OSM(Header|Data)$/.test(header.type) || header.size > contentLimit) {
        report.add('pbf-frame', record, null, pbfFrame);
        return;
      }
      const start = at + 4 + length;
      yield { type: header.type, at, unpack: () => unpack(read(start, header.size), record, report) };
      at = start + header.size;
    }
  } finally {
    closeSync(handle);
  }
}

function headerOf(bytes: Buffer): { type: string; size: number } {
  const header = { type: '', size: 0 };
  try {
    return new PbfReader(bytes).readFields((field, into, pbf) => {
      if (field === 1) into.type = pbf.readString();
      if (field === 3) into.size = pbf.readVarint();
    }, header);
  } catch {
    return { type: '', size: 0 };
  }
}

function unpack(bytes: Buffer, record: string, report: Report): Buffer | null {
  try {
    const content: { raw: Uint8Array | null; zlib: Uint8Array | null } = { raw: null, zlib: null };
    new PbfReader(bytes).readFields((field, into, pbf) => {
      if (field === 1) into.raw = pbf.readBytes();
      if (field === 3) into.zlib = pbf.readBytes();
    }, content);
    if (content.raw !== null) return Buffer.from(content.raw);
    if (content.zlib !== null) return inflateSync(content.zlib, { maxOutputLength: contentLimit });
  } catch {
    // Reported below, like a packing that is not known.
  }
  report.add('pbf-block', record, null, pbfBlock);
  return null;
}
