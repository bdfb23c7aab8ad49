import type { Position } from '../model/geometry';
import { onceFor } from '../model/onceFor';
import type { Rings } from './known';
import type { Extent } from './upload';

/** Edges of rings as numbers in a row: x and y of the start, x and y of the end. */
export type Edges = Float64Array;

/** The edges of rings, whether they are closed or not; made once for each rings. */
export const edgesOf = onceFor((rings: Rings): Edges => {
  const edges = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length, 0));
  let at = 0;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined) edges.set([previous[0], previous[1], corner[0], corner[1]], at);
      at += 4;
      previous = corner;
    }
  }
  return edges;
});

/** The start and the end of the edge whose numbers begin at this place. */
export const edgeAt = (edges: Edges, at: number): readonly [number, number, number, number] => [
  edges[at] ?? 0,
  edges[at + 1] ?? 0,
  edges[at + 2] ?? 0,
  edges[at + 3] ?? 0,
];

/** Even–odd rule; a position on an edge may fall to either side. */
export function isInside([x, y]: Position, rings: Rings): boolean {
  const edges = edgesOf(rings);
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const [startY = 0, endY = 0] = [edges[at + 1], edges[at + 3]];
    if (startY > y === endY > y) continue;
    const [startX = 0, endX = 0] = [edges[at], edges[at + 2]];
    if (x < ((startX - endX) * (y - endY)) / (startY - endY) + endX) inside = !inside;
  }
  return inside;
}

/** Does any edge come into this box? Boxes of edges are looked at, so the answer may be a needless yes. */
export function comesInto(edges: Edges, [west, south, east, north]: Extent): boolean {
  for (let at = 0; at < edges.length; at += 4) {
    const [startX, startY, endX, endY] = edgeAt(edges, at);
    const misses =
      (startX < west && endX < west) ||
      (startX > east && endX > east) ||
      (startY < south && endY < south) ||
      (startY > north && endY > north);
    if (!misses) return true;
  }
  return false;
}
