import type { Outline } from './baseMap';
import type { XY } from './plane';
import { segmentsOf } from './segments';

/** Tells whether a point lies in an outline, by the even-odd rule over all its rings. */
export function createShape({ polygons }: Pick<Outline, 'polygons'>): (p: XY) => boolean {
  const edges = polygons.flat().flatMap(segmentsOf);
  const [west, east] = spanOf(edges.map(({ a }) => a[0]));
  const [south, north] = spanOf(edges.map(({ a }) => a[1]));
  return (p) => {
    const x = p[0];
    const y = p[1];
    if (x < west || x > east || y < south || y > north) return false;
    let inside = false;
    for (const { a, b } of edges)
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    return inside;
  };
}

const spanOf = (values: readonly number[]): readonly [least: number, most: number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
