import { deflateSync, crc32 as reference } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, perMetreAt300Dpi, withDensity } from '../../../src/takeaway/figure/pngDensity';

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(reference(body));
  return Buffer.concat([length, body, sum]);
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const png = (...between: Buffer[]): Buffer =>
  Buffer.concat([signature, chunk('IHDR', header), ...between, pixels, chunk('IEND', Buffer.alloc(0))]);

/** Names and contents of the chunks. */
function chunksOf(bytes: Uint8Array): { name: string; data: Buffer; sum: number }[] {
  const all = Buffer.from(bytes);
  const found: { name: string; data: Buffer; sum: number }[] = [];
  for (let at = 8; at < all.length; at += 12 + all.readUInt32BE(at)) {
    const end = at + 8 + all.readUInt32BE(at);
    found.push({
      name: all.toString('latin1', at + 4, at + 8),
      data: all.subarray(at + 8, end),
      sum: all.readUInt32BE(end),
    });
  }
  return found;
}

describe('the density of a PNG', () => {
  it('is written behind the header, exactly 11,811 px to the metre each way, with a right checksum', () => {
    const chunks = chunksOf(withDensity(png(), perMetreAt300Dpi));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect([...(chunks[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    for (const { name, data, sum } of chunks)
      expect(sum, name).toBe(reference(Buffer.concat([Buffer.from(name, 'latin1'), data])));
    expect(Math.round(perMetreAt300Dpi * 0.0254)).toBe(300);
  });

  it('takes the place of an older one', () => {
    const old = chunk('pHYs', Buffer.from([0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1]));
    expect(withDensity(png(old), perMetreAt300Dpi)).toEqual(withDensity(png(), perMetreAt300Dpi));
  });

  it('reads bytes that lie within a larger buffer', () => {
    const plain = png();
    const within = new Uint8Array(Buffer.concat([Buffer.from([1, 2, 3]), plain])).subarray(3);
    expect(withDensity(within, 1)).toEqual(withDensity(plain, 1));
  });

  it('refuses what is no PNG', () => {
    expect(() => withDensity(Buffer.from('GIF89a, and more than thirty bytes'), 1)).toThrow(/no PNG/);
    expect(() => withDensity(new Uint8Array(3), 1)).toThrow(/no PNG/);
  });

  it('sums as the standard does', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(Buffer.from('IEND'))).toBe(0xae426082);
  });
});
