import { nearestOn } from './line';
import { distance, type Line } from './metres';
import { nth } from './nth';

/** Douglas–Peucker: drops points that lie within `tolerance` metres of the line left; both ends stay. */
export function simplify(line: Line, tolerance: number): Line {
  if (line.length < 3) return [...line];
  const a = nth(line, 0);
  const b = nth(line, -1);
  let far = 0;
  let worst = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const away = distance(a, b) < 0.01 ? distance(a, nth(line, i)) : nearestOn([a, b], nth(line, i)).away;
    if (away > worst) {
      worst = away;
      far = i;
    }
  }
  if (worst <= tolerance) return [a, b];
  return [
    ...simplify(line.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(far), tolerance),
  ];
}

/** The same for a closed ring (first point repeated at the end): splits at the two points farthest apart. */
export function simplifyRing(ring: Line, tolerance: number): Line {
  const open = ring.slice(0, -1);
  if (open.length < 5) return ring;
  const start = open.reduce(
    (best, p, i) => (p[0] + p[1] < nth(open, best)[0] + nth(open, best)[1] ? i : best),
    0,
  );
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const first = nth(turned, 0);
  const far = turned.reduce(
    (best, p, i) => (distance(p, first) > distance(nth(turned, best), first) ? i : best),
    0,
  );
  const out = simplify(turned.slice(0, far + 1), tolerance);
  const back = simplify([...turned.slice(far), first], tolerance);
  const result = [...out.slice(0, -1), ...back];
  return result.length < 4 ? ring : result;
}

/** Twice the signed area of a closed ring in square metres; positive runs counter-clockwise. */
export const doubleArea = (ring: Line): number =>
  ring.reduce((sum, p, i) => {
    const q = nth(ring, (i + 1) % ring.length);
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);

export const areaOf = (ring: Line): number => Math.abs(doubleArea(ring)) / 2;
