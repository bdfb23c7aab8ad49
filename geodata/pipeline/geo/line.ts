import { distance, type Line, mix, type XY } from './metres';
import { nth } from './nth';

/** A place on a line: the point, its distance from the start, its distance from what was asked, the local direction. */
export type OnLine = { point: XY; along: number; away: number; direction: XY };

/** Length in metres. */
export const lengthOf = (line: Line): number =>
  line.reduce((sum, p, i) => (i ? sum + distance(nth(line, i - 1), p) : 0), 0);

/** Nearest place on a line to a point. */
export function nearestOn(line: Line, p: XY): OnLine {
  let best: OnLine = { point: nth(line, 0), along: 0, away: Number.POSITIVE_INFINITY, direction: [1, 0] };
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    const a = nth(line, i - 1);
    const b = nth(line, i);
    const length = distance(a, b);
    if (length === 0) continue;
    const d: XY = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const t = Math.min(length, Math.max(0, (p[0] - a[0]) * d[0] + (p[1] - a[1]) * d[1]));
    const point: XY = [a[0] + d[0] * t, a[1] + d[1] * t];
    const away = distance(point, p);
    if (away < best.away) best = { point, along: along + t, away, direction: d };
    along += length;
  }
  return best;
}

/** The point at a distance from the start. */
function pointAt(line: Line, along: number): XY {
  let left = Math.max(0, along);
  for (let i = 1; i < line.length; i++) {
    const a = nth(line, i - 1);
    const b = nth(line, i);
    const length = distance(a, b);
    if (left <= length && length > 0) return mix(a, b, left / length);
    left -= length;
  }
  return nth(line, -1);
}

/** The stretch between two distances; reversed when `from` lies beyond `to`. */
export function slice(line: Line, from: number, to: number): Line {
  if (from > to) return slice(line, to, from).reverse();
  const out: Line = [pointAt(line, from)];
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    along += distance(nth(line, i - 1), nth(line, i));
    if (along > from + 0.01 && along < to - 0.01) out.push(nth(line, i));
  }
  out.push(pointAt(line, to));
  return out;
}

/** Points at an even spacing of about `step` metres, both ends kept. */
export function resample(line: Line, step: number): Line {
  const total = lengthOf(line);
  const n = Math.max(1, Math.round(total / step));
  return Array.from({ length: n + 1 }, (_, i) => pointAt(line, (total * i) / n));
}

/** Where two lines cross, ordered along the first. */
export function crossings(a: Line, b: Line): { point: XY; along: number }[] {
  const out: { point: XY; along: number }[] = [];
  let along = 0;
  for (let i = 1; i < a.length; i++) {
    const p = nth(a, i - 1);
    const r: XY = [nth(a, i)[0] - p[0], nth(a, i)[1] - p[1]];
    const length = Math.hypot(r[0], r[1]);
    for (let j = 1; j < b.length; j++) {
      const q = nth(b, j - 1);
      const s: XY = [nth(b, j)[0] - q[0], nth(b, j)[1] - q[1]];
      const cross = r[0] * s[1] - r[1] * s[0];
      if (Math.abs(cross) < 1e-9) continue;
      const t = ((q[0] - p[0]) * s[1] - (q[1] - p[1]) * s[0]) / cross;
      const u = ((q[0] - p[0]) * r[1] - (q[1] - p[1]) * r[0]) / cross;
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1) {
        out.push({ point: [p[0] + r[0] * t, p[1] + r[1] * t], along: along + length * t });
      }
    }
    along += length;
  }
  return out.sort((x, y) => x.along - y.along);
}
