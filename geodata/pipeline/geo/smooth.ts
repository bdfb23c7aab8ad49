import { resample } from './line';
import { distance, type Line, mix, type XY } from './metres';
import { nth } from './nth';

/** Catmull–Rom curve (centripetal) through every point, sampled about every `step` metres. */
export function curve(points: Line, step: number, closed = false): Line {
  const n = points.length;
  const at = (i: number): XY =>
    closed ? nth(points, ((i % n) + n) % n) : nth(points, Math.min(n - 1, Math.max(0, i)));
  const out: Line = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const parts = Math.max(1, Math.round(distance(p1, p2) / step));
    for (let k = 0; k < parts; k++) out.push(catmull(p0, p1, p2, p3, k / parts));
  }
  out.push(closed ? nth(out, 0) : at(n - 1));
  return out;
}

function catmull(p0: XY, p1: XY, p2: XY, p3: XY, t: number): XY {
  const knot = (a: XY, b: XY) => Math.max(1e-3, Math.sqrt(distance(a, b)));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const u = t1 + (t2 - t1) * t;
  const along = (a: XY, b: XY, from: number, to: number): XY => mix(a, b, (u - from) / (to - from));
  const a1 = along(p0, p1, 0, t1);
  const a2 = along(p1, p2, t1, t2);
  const a3 = along(p2, p3, t2, t3);
  return along(along(a1, a2, 0, t2), along(a2, a3, t1, t3), t1, t2);
}

/** Cuts corners (Chaikin), both ends kept; each pass halves the angle of every bend. */
export function cutCorners(line: Line, passes = 2): Line {
  if (passes === 0 || line.length < 3) return line;
  const out: Line = [nth(line, 0)];
  for (let i = 0; i < line.length - 1; i++) {
    const a = nth(line, i);
    const b = nth(line, i + 1);
    if (i > 0) out.push(mix(a, b, 0.25));
    if (i < line.length - 2) out.push(mix(a, b, 0.75));
  }
  out.push(nth(line, -1));
  return cutCorners(out, passes - 1);
}

/** Moving average over `window` metres after resampling at `step`; both ends kept. Takes docks and piers off a bank. */
export function relax(line: Line, window: number, step = 10): Line {
  const points = resample(line, step);
  const half = Math.max(1, Math.round(window / step / 2));
  return points.map((p, i) => {
    const reach = Math.min(half, i, points.length - 1 - i);
    if (reach === 0) return p;
    let x = 0;
    let y = 0;
    for (let k = i - reach; k <= i + reach; k++) {
      x += nth(points, k)[0];
      y += nth(points, k)[1];
    }
    return [x / (2 * reach + 1), y / (2 * reach + 1)];
  });
}

/** Rounds the corners of a closed ring with arcs of about `radius` metres, keeping its sides straight. */
export function roundRing(ring: Line, radius: number, parts = 4): Line {
  const open = ring.slice(0, -1);
  const n = open.length;
  const out: Line = [];
  open.forEach((p, i) => {
    const before = nth(open, (i + n - 1) % n);
    const after = nth(open, (i + 1) % n);
    const a = mix(p, before, Math.min(0.45, radius / Math.max(1, distance(p, before))));
    const b = mix(p, after, Math.min(0.45, radius / Math.max(1, distance(p, after))));
    for (let k = 0; k <= parts; k++) out.push(mix(mix(a, p, k / parts), mix(p, b, k / parts), k / parts));
  });
  return [...out, nth(out, 0)];
}

/** Rounds the bends of an open line with arcs that begin at most `radius` metres from the corner; both ends kept. */
export function roundCorners(line: Line, radius: number, parts = 3): Line {
  if (line.length < 3) return line;
  const out: Line = [nth(line, 0)];
  for (let i = 1; i < line.length - 1; i++) {
    const [before, p, after] = [nth(line, i - 1), nth(line, i), nth(line, i + 1)];
    const a = mix(p, before, Math.min(0.45, radius / Math.max(1, distance(p, before))));
    const b = mix(p, after, Math.min(0.45, radius / Math.max(1, distance(p, after))));
    for (let k = 0; k <= parts; k++) out.push(mix(mix(a, p, k / parts), mix(p, b, k / parts), k / parts));
  }
  return [...out, nth(line, -1)];
}

/** The line moved sideways by `metres` to its left (negative: right), each point along the mean normal. */
export function offset(line: Line, metres: number): Line {
  return line.map((p, i) => {
    const a = nth(line, Math.max(0, i - 1));
    const b = nth(line, Math.min(line.length - 1, i + 1));
    const d = distance(a, b) || 1;
    return [p[0] - ((b[1] - a[1]) / d) * metres, p[1] + ((b[0] - a[0]) / d) * metres];
  });
}

/** Cuts off inlets and piers: where the line comes back to within `gap` metres after a way at least 2.5 times longer. */
export function bridge(line: Line, gap: number, reach = 600): Line {
  const points = resample(line, 10);
  const out: Line = [];
  for (let i = 0; i < points.length; ) {
    out.push(nth(points, i));
    let next = i + 1;
    for (let j = Math.min(points.length - 1, i + Math.round(reach / 10)); j > i + 5; j--) {
      const direct = distance(nth(points, i), nth(points, j));
      if (direct < gap && (j - i) * 10 > 2.5 * direct) {
        next = j;
        break;
      }
    }
    i = next;
  }
  return out;
}
