import { joinEnds } from './join';
import { lengthOf, nearestOn, resample } from './line';
import { distance, type Line, type XY } from './metres';
import { nth } from './nth';

/** Carriageways of one road lie at most this far apart, in metres. */
const APART = 75;
const STEP = 10;

const directionAt = (line: Line, i: number): XY => {
  const a = nth(line, Math.max(0, i - 1));
  const b = nth(line, Math.min(line.length - 1, i + 1));
  const d = distance(a, b) || 1;
  return [(b[0] - a[0]) / d, (b[1] - a[1]) / d];
};

/** The place beside `p` on another carriageway: near, parallel and square to the direction of travel. */
function beside(p: XY, d: XY, other: Line): XY | undefined {
  const hit = nearestOn(other, p);
  if (hit.away > APART) return undefined;
  if (Math.abs(hit.direction[0] * d[0] + hit.direction[1] * d[1]) < 0.85) return undefined;
  const ahead = (hit.point[0] - p[0]) * d[0] + (hit.point[1] - p[1]) * d[1];
  return Math.abs(ahead) > 12 ? undefined : hit.point;
}

/** Splits a line where it turns back on itself. */
function splitAtTurns(line: Line): Line[] {
  const out: Line[] = [];
  let from = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const [a, b, c] = [nth(line, i - 1), nth(line, i), nth(line, i + 1)];
    const dot = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
    if (dot < -0.3 * distance(a, b) * distance(b, c)) {
      out.push(line.slice(from, i + 1));
      from = i;
    }
  }
  return [...out, line.slice(from)].filter((l) => l.length > 1);
}

/** Parts of a line not accompanied by `axis`, as lines of at least `keep` metres. */
function uncovered(line: Line, axis: Line, keep: number): Line[] {
  const points = resample(line, STEP);
  const runs: Line[] = [];
  let run: Line = [];
  points.forEach((p, i) => {
    const hit = nearestOn(axis, p);
    const d = directionAt(points, i);
    const parallel = Math.abs(hit.direction[0] * d[0] + hit.direction[1] * d[1]) > 0.6;
    if (hit.away < APART && parallel) {
      if (run.length > 1) runs.push(run);
      run = [];
    } else run.push(p);
  });
  if (run.length > 1) runs.push(run);
  return runs.filter((r) => lengthOf(r) >= keep);
}

/** Replaces the two carriageways of a road by one line midway between them. */
export function collapse(lines: Line[]): Line[] {
  const isRing = (l: Line) => distance(nth(l, 0), nth(l, -1)) < 1;
  const rings = lines.filter(isRing);
  let pool = joinEnds(lines.filter((l) => !isRing(l)).flatMap(splitAtTurns), 30, 40);
  const axes: Line[] = [];
  while (pool.length > 0) {
    pool.sort((a, b) => lengthOf(b) - lengthOf(a));
    const main = nth(pool, 0);
    const rest = pool.slice(1);
    const points = resample(main, STEP);
    const shifts = points.map((p, i): XY => {
      const d = directionAt(points, i);
      const near = rest.map((o) => beside(p, d, o)).filter((q): q is XY => q !== undefined);
      const q = near.sort((a, b) => distance(a, p) - distance(b, p))[0];
      return q ? [(q[0] - p[0]) / 2, (q[1] - p[1]) / 2] : [Number.NaN, Number.NaN];
    });
    axes.push(rest.length ? shifted(points, fill(shifts)) : main);
    pool = rest.flatMap((o) => uncovered(o, main, 60));
  }
  return [...rings, ...axes];
}

/** Short gaps between carriageways keep the shift of their neighbours, long ones fall back to none. */
function fill(shifts: XY[]): XY[] {
  const known = shifts.map((s) => !Number.isNaN(s[0]));
  return shifts.map((s, i) => {
    if (known[i]) return s;
    for (let k = 1; k <= 15; k++) {
      if (known[i - k]) return nth(shifts, i - k);
      if (known[i + k]) return nth(shifts, i + k);
    }
    return [0, 0];
  });
}

/** Moves the points by their shifts averaged over about 100 m, so that the axis swings gently. */
function shifted(points: Line, shifts: XY[]): Line {
  const half = 5;
  return points.map((p, i) => {
    const near = shifts.slice(Math.max(0, i - half), i + half + 1);
    const x = near.reduce((s, v) => s + v[0], 0) / near.length;
    const y = near.reduce((s, v) => s + v[1], 0) / near.length;
    return [p[0] + x, p[1] + y];
  });
}
