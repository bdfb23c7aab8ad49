import { nearestOn, resample } from '../geo/line';
import { type Line, toDegrees, toMetres, type XY } from '../geo/metres';
import { nth } from '../geo/nth';
import { simplify } from '../geo/simplify';
import { roundCorners } from '../geo/smooth';

/** How far, in metres, a control-point line may lie from an exact line that it is taken to follow. */
const BESIDE = 32;
const STEP = 20;

/**
 * Draws a road anew from control points of 15–60 m error: where it keeps beside an exact guide (an elevated road, a
 * metro track) it takes the guide's line; elsewhere it is simplified at 20 m, its bends rounded to 4 decimals
 * (10 m) when `coarse`, and its corners rounded. Both ends stay.
 */
export function generalise(line: Line, guides: Line[], coarse: boolean): Line {
  const points = resample(line, STEP);
  const laid = points.map((p, i) => lay(p, direction(points, i), guides));
  const shifts = points.map((p, i): XY => {
    const q = stretch(laid, i) >= 8 ? laid[i] : undefined;
    return q ? [q[0] - p[0], q[1] - p[1]] : [0, 0];
  });
  const runs: { on: boolean; points: Line }[] = [];
  points.forEach((p, i) => {
    const on = stretch(laid, i) >= 8;
    const last = runs[runs.length - 1];
    const shift = average(shifts, i, 6);
    const point: XY = [p[0] + shift[0], p[1] + shift[1]];
    if (last && last.on === on) last.points.push(point);
    else runs.push({ on, points: [point] });
  });
  return runs.flatMap((r) => {
    if (r.on) return simplify(r.points, 6);
    const shape = simplify(r.points, 20);
    const rough = coarse ? shape.map((p) => toMetres(toDegrees(p, 4))) : shape;
    return roundCorners(rough, 60);
  });
}

/** Mean of the shifts within `half` places of `i`, so that a line swings on to its guide instead of stepping. */
function average(shifts: XY[], i: number, half: number): XY {
  const near = shifts.slice(Math.max(0, i - half), i + half + 1);
  return [near.reduce((s, v) => s + v[0], 0) / near.length, near.reduce((s, v) => s + v[1], 0) / near.length];
}

const direction = (line: Line, i: number): XY => {
  const a = nth(line, Math.max(0, i - 2));
  const b = nth(line, Math.min(line.length - 1, i + 2));
  const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / d, (b[1] - a[1]) / d];
};

function lay(p: XY, d: XY, guides: Line[]): XY | undefined {
  let best: { away: number; point: XY } | undefined;
  for (const guide of guides) {
    const hit = nearestOn(guide, p);
    const parallel = Math.abs(hit.direction[0] * d[0] + hit.direction[1] * d[1]) > 0.94;
    if (parallel && hit.away < BESIDE && (!best || hit.away < best.away)) best = hit;
  }
  return best?.point;
}

/** Number of laid points in the unbroken run round `i`; a short run is chance. */
function stretch(laid: (XY | undefined)[], i: number): number {
  if (!laid[i]) return 0;
  let a = i;
  let b = i;
  while (laid[a - 1]) a--;
  while (laid[b + 1]) b++;
  return b - a + 1;
}
