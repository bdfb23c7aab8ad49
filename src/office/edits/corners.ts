import type { Area, Position } from '../../model/geometry';
import { areaOf, ringsOf, samePosition } from './rings';

/** Outlines by the ids of their zones. */
export type Outlines = ReadonlyMap<string, Area>;

/** Which corner of an outline is meant; all count from zero. */
export interface Corner {
  readonly polygon: number;
  readonly ring: number;
  readonly index: number;
}
export interface PlacedCorner extends Corner {
  readonly position: Position;
}

/** A ring needs so many corners to bound an area. */
export const fewestCorners = 3;

/** Every corner once, ring after ring. */
export const cornersOf = (area: Area): readonly PlacedCorner[] =>
  ringsOf(area).flatMap((rings, polygon) =>
    rings.flatMap((positions, ring) =>
      positions.map((position, index) => ({ polygon, ring, index, position })),
    ),
  );

type Change = (ring: readonly Position[]) => readonly Position[];

const withRing = (area: Area, at: Pick<Corner, 'polygon' | 'ring'>, change: Change): Area =>
  areaOf(
    area.type,
    ringsOf(area).map((rings, polygon) =>
      rings.map((positions, ring) =>
        polygon === at.polygon && ring === at.ring ? change(positions) : positions,
      ),
    ),
  );

/** The positions before, at and after a corner; undefined where there is no such corner. */
export function around(area: Area, { polygon, ring, index }: Corner) {
  const positions = ringsOf(area)[polygon]?.[ring] ?? [];
  const here = positions[index];
  const before = positions.at(index - 1);
  const after = positions[(index + 1) % positions.length];
  if (here === undefined || before === undefined || after === undefined) return undefined;
  return { before, here, after, count: positions.length };
}

/** Changes one outline, and with `together` each other one that has the same corner or side, found by `alike`. */
function changed(
  outlines: Outlines,
  id: string,
  at: Corner,
  change: (area: Area, corner: Corner) => Area,
  alike: ((area: Area, corner: PlacedCorner) => Corner | null) | null,
): Outlines {
  return new Map(
    [...outlines].map(([other, area]): [string, Area] => {
      if (other === id) return [other, change(area, at)];
      if (alike === null) return [other, area];
      const found = cornersOf(area).flatMap((corner) => alike(area, corner) ?? []);
      // From the last to the first, so that what is put in or taken out shifts none of those still to come.
      return [other, found.reduceRight(change, area)];
    }),
  );
}

/** Moves a corner; with `together` also the corners of neighbours that lie exactly there. */
export function cornerMoved(
  outlines: Outlines,
  id: string,
  at: Corner,
  to: Position,
  together: boolean,
): Outlines {
  const area = outlines.get(id);
  const place = area && around(area, at);
  if (place === undefined) return outlines;
  return changed(
    outlines,
    id,
    at,
    (one, corner) =>
      withRing(one, corner, (ring) => ring.map((old, index) => (index === corner.index ? to : old))),
    together ? (_, corner) => (samePosition(corner.position, place.here) ? corner : null) : null,
  );
}

/** Puts a corner into the side that begins at `at`; with `together` also into the same side of a neighbour. */
export function cornerInserted(
  outlines: Outlines,
  id: string,
  at: Corner,
  position: Position,
  together: boolean,
): Outlines {
  const area = outlines.get(id);
  const place = area && around(area, at);
  if (place === undefined) return outlines;
  const { here, after } = place;
  const isSide = (one: Area, corner: PlacedCorner) => {
    const next = around(one, corner)?.after;
    if (next === undefined) return null;
    const forwards = samePosition(corner.position, here) && samePosition(next, after);
    const backwards = samePosition(corner.position, after) && samePosition(next, here);
    return forwards || backwards ? corner : null;
  };
  return changed(
    outlines,
    id,
    at,
    (one, corner) =>
      withRing(one, corner, (ring) => [
        ...ring.slice(0, corner.index + 1),
        position,
        ...ring.slice(corner.index + 1),
      ]),
    together ? isSide : null,
  );
}

/**
 * Takes a corner out; with `together` also from a neighbour that has both sides beside it. A ring keeps three corners:
 * with no more than that nothing changes.
 */
export function cornerRemoved(outlines: Outlines, id: string, at: Corner, together: boolean): Outlines {
  const area = outlines.get(id);
  const place = area && around(area, at);
  if (place === undefined || place.count <= fewestCorners) return outlines;
  const { before, here, after } = place;
  const isSame = (one: Area, corner: PlacedCorner) => {
    const other = around(one, corner);
    if (other === undefined || other.count <= fewestCorners || !samePosition(other.here, here)) return null;
    const ends = [other.before, other.after];
    return [before, after].every((end) => ends.some((found) => samePosition(found, end))) ? corner : null;
  };
  return changed(
    outlines,
    id,
    at,
    (one, corner) => withRing(one, corner, (ring) => ring.filter((_, index) => index !== corner.index)),
    together ? isSame : null,
  );
}
