const signatureLength = 8;
/** Length, name and checksum of a chunk. */
const round = 12;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of PNG and ZIP: CRC-32 of ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The chunk that says how many px there are to the metre, across and down. */
function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(round + 9);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

export const perMetreAt300Dpi = 11_811;

/**
 * The same PNG with its density written behind its header (PNG specification, third edition, 11.3.4.3); an older
 * statement of it goes.
 * @param perMetre px to the metre, a whole number
 * @throws Error when the bytes are no PNG
 */
export function withDensity(png: Uint8Array, perMetre: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < signatureLength + round || view.getUint32(0) !== 0x89504e47)
    throw new Error('These bytes are no PNG');
  const parts: Uint8Array[] = [png.subarray(0, signatureLength)];
  for (let at = signatureLength; at + round <= png.length; ) {
    const end = at + round + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name !== 'pHYs') parts.push(png.subarray(at, end));
    if (name === 'IHDR') parts.push(densityChunk(perMetre));
    at = end;
  }
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
