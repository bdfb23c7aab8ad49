import { booleanClockwise, kinks, lineString, polygon } from '@turf/turf';
import type { Position } from '../geometry';
import { type Wording, wording } from '../problem';

const same = ([x1, y1]: Position, [x2, y2]: Position) => x1 === x2 && y1 === y2;

const tooShort = wording(
  '轮廓少于 4 个位置',
  'the ring has fewer than 4 positions',
  '请补全轮廓；首尾须是同一位置',
  'complete the ring; its first and last positions are the same',
);
const open = wording(
  '轮廓没有闭合',
  'the ring is not closed',
  '请让最后一个位置与第一个相同',
  'make its last position equal its first',
);
const repeated = (index: number) =>
  wording(
    `第 ${index + 1} 和第 ${index + 2} 个位置相同`,
    `positions ${index + 1} and ${index + 2} are the same`,
    '请删去一个',
    'delete one of them',
  );
const wrongWay = (isHole: boolean) =>
  wording(
    isHole ? '内环应为顺时针' : '外环应为逆时针',
    isHole ? 'a hole must run clockwise' : 'an outer ring must run counter-clockwise',
    '请把该环的位置倒序（RFC 7946 右手规则）',
    'reverse the order of its positions (right-hand rule of RFC 7946)',
  );
const crossing = ([longitude, latitude]: readonly number[]) =>
  wording(
    `轮廓自相交，位置约 [${longitude?.toFixed(5)}, ${latitude?.toFixed(5)}]`,
    `the ring crosses itself near [${longitude?.toFixed(5)}, ${latitude?.toFixed(5)}]`,
    '请在该处理顺位置的先后',
    'put the positions there in order',
  );

/** What keeps a ring from being reckoned with; null for a ring that bounds an area. */
export function brokenRing(ring: readonly Position[]): Wording | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || ring.length < 4) return tooShort;
  if (!same(first, last)) return open;
  const index = ring.findIndex((position, at) => same(position, ring[at + 1] ?? [Number.NaN, Number.NaN]));
  if (index >= 0) return repeated(index);
  const knot = kinks(polygon([[...ring]])).features[0];
  return knot === undefined ? null : crossing(knot.geometry.coordinates);
}

/** Whether a sound ring runs against the right-hand rule. `isHole` is true for every ring after the first. */
export const turnedRing = (ring: readonly Position[], isHole: boolean): Wording | null =>
  booleanClockwise(lineString([...ring])) === isHole ? null : wrongWay(isHole);
