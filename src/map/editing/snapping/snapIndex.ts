import { gap, toDegrees, toPlane, type XY } from '../../../analysis/plane';
import { indexSegments } from '../../../analysis/segmentIndex';
import { pointOn, type Segment, shareNearest } from '../../../analysis/segments';
import type { Position } from '../../../model/geometry';
import type { FindSnap, Snap, SnapTarget } from './target';

interface Indexed extends Segment {
  readonly target: SnapTarget;
  /** Of a corner: exactly as the target has it. */
  readonly corner: Position | null;
}

const cornersIn = (target: SnapTarget): readonly Indexed[] =>
  target.line.map((corner) => ({ a: toPlane(corner), b: toPlane(corner), target, corner }));

const sidesIn = (target: SnapTarget): readonly Indexed[] =>
  target.line.slice(1).flatMap((end, index): Indexed[] => {
    const start = target.line[index];
    return start === undefined ? [] : [{ a: toPlane(start), b: toPlane(end), target, corner: null }];
  });

/** The nearest of some corners or sides within reach. */
function finder(parts: readonly Indexed[]) {
  const index = indexSegments(parts);
  return (p: XY, reach: number): Snap | null => {
    let best: Snap | null = null;
    for (const position of index.near([p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach])) {
      const part = parts[position];
      if (part === undefined) continue;
      const point = pointOn(part, shareNearest(part, p));
      const metres = gap(point, p);
      if (metres > reach || (best !== null && best.metres <= metres)) continue;
      const on = part.corner === null ? 'side' : 'corner';
      best = { at: part.corner ?? toDegrees(point), to: part.target, on, metres };
    }
    return best;
  };
}

/**
 * Looks for what a position may snap to. A corner within reach goes before any side, also before a nearer one: two
 * outlines meet where both have a corner. A corner is given back to the last decimal.
 */
export function createSnapping(targets: readonly SnapTarget[]): FindSnap {
  const corner = finder(targets.flatMap(cornersIn));
  const side = finder(targets.flatMap(sidesIn));
  return (position, reach) => {
    const p = toPlane(position);
    return corner(p, reach) ?? side(p, reach);
  };
}

/** The better of what several find: a corner before a side, then the nearer one. */
export const bestOf =
  (finds: readonly FindSnap[]): FindSnap =>
  (position, reach) => {
    const found = finds.flatMap((find) => find(position, reach) ?? []);
    const corners = found.filter(({ on }) => on === 'corner');
    return (corners.length > 0 ? corners : found).reduce<Snap | null>(
      (best, one) => (best !== null && best.metres <= one.metres ? best : one),
      null,
    );
  };
