import { tolerance } from './table';

/** Shares of a weight, in per cent; `from` equals `to` where it is one share alone. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** Do the ends belong to it? Only 0 and 100 can fail to: there an alternative may lose its last value that counts. */
  readonly withFrom: boolean;
  readonly withTo: boolean;
}

/**
 * Where something holds, given all points, parts of 1, at which it can begin or end, the surest first: each point and the middle of each
 * gap are asked once.
 */
export function intervalsWhere(
  points: readonly number[],
  holds: (x: number) => boolean,
): readonly Interval[] {
  const stops = apart(points);
  const intervals: Interval[] = [];
  let current: Interval | null = null;
  const end = () => {
    if (current !== null) intervals.push(current);
    current = null;
  };
  stops.forEach((at, i) => {
    const here: number = 100 * at;
    if (holds(at)) {
      current = { ...(current ?? { from: here, withFrom: true }), to: here, withTo: true };
    } else end();
    const next = stops[i + 1];
    if (next === undefined || !holds((at + next) / 2)) end();
    else current = { ...(current ?? { from: here, withFrom: false }), to: 100 * next, withTo: false };
  });
  end();
  return intervals;
}

/** In ascending order, without those that rounding alone tells apart from one named earlier. */
function apart(points: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const point of points) {
    if (kept.every((other) => Math.abs(other - point) > tolerance)) kept.push(point);
  }
  return kept.sort((a, b) => a - b);
}
