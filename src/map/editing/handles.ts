import { between, gap, toDegrees, toPlane } from '../../analysis/plane';
import type { Position } from '../../model/geometry';
import type { Corner, PlacedCorner } from '../../office/edits/corners';
import { cornersIn, isCorner, positionIn, type Work } from './work';

/** What can be taken hold of: the place, a corner, or the middle of a side, where a new corner begins. */
export interface Handle {
  readonly role: 'place' | 'corner' | 'middle';
  /** Of a middle: the corner at which its side begins. */
  readonly corner: Corner;
  readonly position: Position;
}

/** CSS px between two corners that are both offered, and of a side whose middle is. */
const apart = 16;
const sideApart = 56;

/** The corner that follows on the same ring. */
const nextOf = (corners: readonly PlacedCorner[], { polygon, ring, index }: Corner) =>
  corners.find((other) => isCorner(other, { polygon, ring, index: index + 1 })) ??
  corners.find((other) => isCorner(other, { polygon, ring, index: 0 }));

/**
 * The handles that have room in this view; the chosen corner always has one. Nearer views offer more.
 * @param metresPerPixel metres on the ground per CSS px
 */
export function handlesOf(work: Work, metresPerPixel: number): readonly Handle[] {
  const corners = cornersIn(work);
  const site = positionIn(work);
  if (corners.length === 0)
    return site === null ? [] : [{ role: 'place', corner: work.corner, position: site }];
  const kept: PlacedCorner[] = [];
  for (const corner of corners) {
    const last = kept.at(-1);
    const isFar =
      last === undefined ||
      last.ring !== corner.ring ||
      last.polygon !== corner.polygon ||
      gap(toPlane(last.position), toPlane(corner.position)) >= apart * metresPerPixel;
    if (isFar || isCorner(corner, work.corner)) kept.push(corner);
  }
  const middles = corners.flatMap((corner): Handle[] => {
    const next = nextOf(corners, corner);
    if (next === undefined) return [];
    const [a, b] = [toPlane(corner.position), toPlane(next.position)];
    if (gap(a, b) < sideApart * metresPerPixel) return [];
    return [{ role: 'middle', corner, position: toDegrees(between(a, b, 0.5)) }];
  });
  return [
    ...middles,
    ...kept.map((corner): Handle => ({ role: 'corner', corner, position: corner.position })),
  ];
}

/**
 * The handle nearest to a point of the screen; a corner before a middle.
 * @param project from a position to CSS px
 * @param reach CSS px
 */
export function handleAt(
  handles: readonly Handle[],
  point: { readonly x: number; readonly y: number },
  project: (position: Position) => { readonly x: number; readonly y: number },
  reach: number,
): Handle | null {
  const near = handles.flatMap((handle) => {
    const { x, y } = project(handle.position);
    const far = Math.hypot(x - point.x, y - point.y);
    return far <= reach ? [{ handle, far: handle.role === 'middle' ? far + reach : far }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.handle ?? null;
}
