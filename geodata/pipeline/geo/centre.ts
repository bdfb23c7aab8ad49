import { nearestOn, resample } from './line';
import { distance, type Line, mix } from './metres';
import { nth } from './nth';
import { simplify } from './simplify';
import { relax } from './smooth';

/** Midway between two lines that run beside each other, in the direction of the first; metres. */
export function midway(a: Line, b: Line, window: number, tolerance: number): Line {
  const line = resample(a, 20).map((p) => mix(p, nearestOn(b, p).point, 0.5));
  return simplify(relax(line, window), tolerance);
}

/** Centre line of a long narrow ring: splits it at the two points farthest apart and goes midway between the sides. */
export function centreLine(ring: Line, window = 120, tolerance = 4): Line {
  const open = ring.slice(0, -1);
  let ends: [number, number] = [0, 0];
  let far = 0;
  for (let i = 0; i < open.length; i++) {
    for (let j = i + 1; j < open.length; j++) {
      const d = distance(nth(open, i), nth(open, j));
      if (d > far) {
        far = d;
        ends = [i, j];
      }
    }
  }
  const one = open.slice(ends[0], ends[1] + 1);
  const other = [...open.slice(ends[1]), ...open.slice(0, ends[0] + 1)].reverse();
  return midway(one, other, window, tolerance);
}
