import type { Outline } from './baseMap';
import type { XY } from './plane';

/** Tells whether a point lies in an outline, by the even-odd rule over all its rings. */
export function createShape({ polygons }: Pick<Outline, 'polygons'>): (p: XY) => boolean {
  const rings = polygons.flat();
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [west, east, south, north] = [
    least(xs),
    -least(xs.map((x) => -x)),
    least(ys),
    -least(ys.map((y) => -y)),
  ];
  return ([x, y]) => {
    if (x < west || x > east || y < south || y > north) return false;
    let inside = false;
    for (const ring of rings)
      for (let i = 1; i < ring.length; i += 1) {
        const [a, b] = [ring[i - 1], ring[i]];
        if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
    return inside;
  };
}

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
