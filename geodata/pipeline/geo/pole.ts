import { nearestOn } from './line';
import { distance, type Line, type XY } from './metres';
import { nth } from './nth';

/** Whether a point lies inside a closed ring. */
export function inside(ring: Line, [x, y]: XY): boolean {
  let is = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = nth(ring, i);
    const [xj, yj] = nth(ring, j);
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) is = !is;
  }
  return is;
}

/** The inner point farthest from the ring (pole of inaccessibility), to about 5 m; ties go to the one nearest the middle. */
export function poleOf(ring: Line): XY {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  const middle: XY = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  let best: { point: XY; score: number } = { point: middle, score: Number.NEGATIVE_INFINITY };
  let half = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
  let centre = middle;
  while (half > 5) {
    const step = half / 20;
    for (let i = -20; i <= 20; i++) {
      for (let k = -20; k <= 20; k++) {
        const point: XY = [centre[0] + i * step, centre[1] + k * step];
        if (!inside(ring, point)) continue;
        const score = nearestOn(ring, point).away - distance(point, middle) * 0.01;
        if (score > best.score) best = { point, score };
      }
    }
    centre = best.point;
    half = step * 3;
  }
  return best.point;
}
