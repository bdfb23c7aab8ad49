import { bdToWgs, gcjToWgs } from '../datum';
import type { Position } from '../geometry';
import type { OnlinePlaces } from '../online-places';
import { entryOf } from '../parse-list';

const toWgs: Readonly<Record<OnlinePlaces['datum'], (position: Position) => Position>> = {
  'WGS-84': (position) => position,
  CGCS2000: (position) => position,
  'GCJ-02': gcjToWgs,
  'BD-09': bdToWgs,
};

/** Six decimals are a tenth of a metre, and what the facts have. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * A geometry as the door wants it: WGS-84 [longitude, latitude] at six decimals. A height is dropped, a multipoint of one
 * point is that point; null where there is none. What is no point is left as it is, for the door to name.
 */
export function pointOf(geometry: unknown, datum: OnlinePlaces['datum']): unknown {
  const type = entryOf(geometry, 'type');
  const listed = entryOf(geometry, 'coordinates');
  const single = type === 'MultiPoint' && Array.isArray(listed) && listed.length === 1;
  const coordinates: unknown = single ? listed[0] : listed;
  if (geometry === null || geometry === undefined) return null;
  if ((type !== 'Point' && !single) || !Array.isArray(coordinates)) return geometry;
  const [x, y]: readonly unknown[] = coordinates;
  if (!isNumber(x) || !isNumber(y)) return geometry;
  const [longitude, latitude] = toWgs[datum]([x, y]);
  return { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] };
}
