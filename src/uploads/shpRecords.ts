import { parseShp } from 'shpjs';
import { wording } from '../model/problem';
import { limits } from './limits';
import { Refusal } from './refusal';

const headerBytes = 100;
const magic = 9994;

interface Counts {
  /** Places behind the record's own type, in bytes; null where such a record counts nothing. */
  readonly parts: number | null;
  readonly points: number | null;
}
const counting = (types: readonly number[], counts: Counts): [number, Counts][] =>
  types.map((type) => [type, counts]);
const kinds: ReadonlyMap<number, Counts> = new Map([
  ...counting([1, 11, 21], { parts: null, points: null }),
  ...counting([3, 5, 13, 15, 23, 25], { parts: 36, points: 40 }),
  ...counting([8, 18, 28], { parts: null, points: 36 }),
]);

const again = ['请重新导出这个 Shapefile', 'export the shapefile again'] as const;
const notShp = new Refusal(wording('.shp 不是 Shapefile', 'the .shp is not a shapefile', ...again));
const cutOff = new Refusal(wording('.shp 在这里中断', 'the .shp is cut off here', ...again), '.shp');
const damaged = new Refusal(wording('记录损坏', 'the record is damaged', ...again), '.shp');
const unknownKind = (type: number) =>
  new Refusal(
    wording(
      `.shp 的几何类型 ${type} 不能读取`,
      `the shape type ${type} of the .shp is not read here`,
      '请导出为点、线或面',
      'export it as points, lines or areas',
    ),
  );

/** A record by itself, behind the header of its file, as a shapefile of one record. */
function alone(shp: Uint8Array, from: number, to: number): Uint8Array {
  const one = new Uint8Array(headerBytes + to - from);
  one.set(shp.subarray(0, headerBytes));
  one.set(shp.subarray(from, to), headerBytes);
  return one;
}

/** Refuses counts that the record cannot hold, before anything is built from them. */
function assertCounts(view: DataView, from: number, length: number, type: number): void {
  const { parts, points } = kinds.get(type) ?? { parts: null, points: null };
  const countAt = (place: number | null) => {
    if (place === null) return 0;
    if (place + 4 > length) throw damaged;
    return view.getInt32(from + 8 + place, true);
  };
  const [partCount, pointCount] = [countAt(parts), countAt(points)];
  if (partCount < 0 || partCount > limits.partsInRecord || pointCount < 0) throw damaged;
  if (partCount * 4 + pointCount * 16 > length) throw damaged;
}

function geometryAt(shp: Uint8Array, view: DataView, from: number, length: number, type: number): unknown {
  if (length < 4) throw damaged;
  const own = view.getInt32(from + 8, true);
  if (own === 0) return null;
  if (own !== type) throw damaged;
  assertCounts(view, from, length, type);
  try {
    return parseShp(alone(shp, from, from + 8 + length))[0] ?? null;
  } catch {
    throw damaged;
  }
}

/**
 * The geometries of a `.shp` one by one, each with its own fate: a geometry, null, or the refusal of a bad record.
 * Coordinates stay as they are.
 * @throws Refusal when the file is no shapefile of points, lines or areas
 */
export function shpRecords(shp: Uint8Array): readonly unknown[] {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  if (shp.byteLength < headerBytes || view.getInt32(0) !== magic) throw notShp;
  const type = view.getInt32(32, true);
  if (!kinds.has(type)) throw unknownKind(type);
  const found: unknown[] = [];
  let from = headerBytes;
  while (from < shp.byteLength && found.length <= limits.features) {
    const length = from + 8 <= shp.byteLength ? view.getInt32(from + 4) * 2 : -1;
    if (length < 0 || from + 8 + length > shp.byteLength) return [...found, cutOff];
    try {
      found.push(geometryAt(shp, view, from, length, type));
    } catch (error) {
      found.push(error);
    }
    from += 8 + length;
  }
  return found;
}
