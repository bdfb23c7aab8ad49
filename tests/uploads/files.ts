import { zipSync } from 'fflate';
import { createService } from '../../src/uploads/service';
import type { Reading } from '../../src/uploads/upload';
import { known } from './known';

const encoder = new TextEncoder();
const service = createService();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Reads a made-up file as the page does. */
export const read = (name: string, content: string | Uint8Array): Promise<Reading> => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return service.read(name, Uint8Array.from(bytes).buffer, known);
};
export const { examine } = service;

export const point = (x: unknown, y: unknown): unknown => ({ type: 'Point', coordinates: [x, y] });
export const feature = (geometry: unknown, properties: unknown = {}): unknown => ({
  type: 'Feature',
  geometry,
  properties,
});
export const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** A sound feature, of which a file's good part consists. */
export const good = feature(point(121.51, 31.3), { name: 'good' });

export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });

export interface Shape {
  /** Body of the record behind its type; little-endian numbers of 4 and 8 bytes. */
  readonly type: number;
  readonly body: readonly (readonly [bytes: 4 | 8, value: number])[];
}
export const pointShape = (x: number, y: number): Shape => ({
  type: 1,
  body: [
    [8, x],
    [8, y],
  ],
});
export const polygonShape = (ring: readonly (readonly [number, number])[]): Shape => ({
  type: 5,
  body: [
    ...[0, 0, 0, 0].map((value) => [8, value] as const),
    [4, 1],
    [4, ring.length],
    [4, 0],
    ...ring.flatMap(([x, y]) => [[8, x] as const, [8, y] as const]),
  ],
});

/** A `.shp` after ESRI's white paper of 1998. */
export function shpOf(shapes: readonly Shape[], type = shapes[0]?.type ?? 1): Uint8Array {
  const sizes = shapes.map(({ body }) => 4 + body.reduce((sum, [bytes]) => sum + bytes, 0));
  const length = 100 + sizes.reduce((sum, size) => sum + 8 + size, 0);
  const view = new DataView(new ArrayBuffer(length));
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  shapes.forEach(({ type: own, body }, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, (sizes[index] ?? 0) / 2);
    view.setInt32(at + 8, own, true);
    at += 12;
    for (const [bytes, value] of body) {
      if (bytes === 8) view.setFloat64(at, value, true);
      else view.setInt32(at, value, true);
      at += bytes;
    }
  });
  return new Uint8Array(view.buffer);
}

/** A `.dbf` with one text field `name` of 20 bytes; the cells come as bytes, so in any encoding. */
export function dbfOf(cells: readonly Uint8Array[], { declared = cells.length, mark = 0 } = {}): Uint8Array {
  const [header, row] = [65, 21];
  const bytes = new Uint8Array(header + cells.length * row).fill(32, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  bytes[29] = mark;
  view.setUint32(4, declared, true);
  view.setUint16(8, header, true);
  view.setUint16(10, row, true);
  bytes.set(bytesOf('name'), 32);
  bytes.set(bytesOf('C'), 43);
  bytes[48] = 20;
  bytes[64] = 13;
  for (const [index, cell] of cells.entries()) bytes.set(cell.subarray(0, 20), header + index * row + 1);
  return bytes;
}
