import type { Position } from '../model/geometry';
import type { Rings } from './known';

/** Even–odd rule; a position on an edge may fall to either side. */
export function isInside([x, y]: Position, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined && corner[1] > y !== previous[1] > y) {
        const cut = ((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0];
        if (x < cut) inside = !inside;
      }
      previous = corner;
    }
  }
  return inside;
}

/** Where a horizontal line enters and leaves rings, from west to east: pairs of longitudes, by the even–odd rule. */
export function crossings(y: number, rings: Rings): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined && corner[1] > y !== previous[1] > y)
        found.push(((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0]);
      previous = corner;
    }
  }
  return found.sort((a, b) => a - b);
}
