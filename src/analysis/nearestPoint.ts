import type { Outline } from './baseMap';
import { gap, type XY } from './plane';
import { pointOn, segmentsOf, shareNearest } from './segments';

/** The point of an outline that is nearest to `p`, which may lie inside or outside; null for an outline of nothing. */
export function nearestOnOutline({ polygons }: Pick<Outline, 'polygons'>, p: XY): XY | null {
  let best: XY | null = null;
  for (const segment of polygons.flat().flatMap(segmentsOf)) {
    const point = pointOn(segment, shareNearest(segment, p));
    if (best === null || gap(point, p) < gap(best, p)) best = point;
  }
  return best;
}
