import type { Position } from '../model/geometry';
import { crossings, isInside } from './inside';
import type { KnownZone, Rings } from './known';
import type { Extent } from './upload';

/** Lines from west to east along which two areas are compared; in between the outlines are taken to be straight. */
const sweeps = 96;

/** Common length of two sorted lists of spans. */
function common(a: readonly number[], b: readonly number[]): number {
  let [sum, i, j] = [0, 0, 0];
  while (i + 1 < a.length && j + 1 < b.length) {
    const [aFrom = 0, aTo = 0, bFrom = 0, bTo = 0] = [a[i], a[i + 1], b[j], b[j + 1]];
    sum += Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
    if (aTo < bTo) i += 2;
    else j += 2;
  }
  return sum;
}

/** Size of what an area shares with a zone, in square degrees: good for comparing, also where outlines cross themselves. */
export function sharedArea(rings: Rings, extent: Extent, zone: KnownZone): number {
  const south = Math.max(extent[1], zone.extent[1]);
  const north = Math.min(extent[3], zone.extent[3]);
  const step = (north - south) / sweeps;
  if (!(step > 0)) return 0;
  let sum = 0;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const y = south + (sweep + 0.5) * step;
    sum += common(crossings(y, rings), crossings(y, zone.rings)) * step;
  }
  return sum;
}

/** A degree of longitude in degrees of latitude, in Shanghai. */
const narrowing = 0.8545;

/** Shares of a way from `a` to `b` at which it meets an edge of the rings. */
function cuts([ax, ay]: Position, [bx, by]: Position, rings: Rings): number[] {
  const found = [0, 1];
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined) {
        const [ex, ey] = [corner[0] - previous[0], corner[1] - previous[1]];
        const turn = (bx - ax) * ey - (by - ay) * ex;
        const along = ((previous[0] - ax) * ey - (previous[1] - ay) * ex) / turn;
        const across = ((previous[0] - ax) * (by - ay) - (previous[1] - ay) * (bx - ax)) / turn;
        if (along > 0 && along < 1 && across >= 0 && across <= 1) found.push(along);
      }
      previous = corner;
    }
  }
  return found.sort((p, q) => p - q);
}

/** Length of a line inside a zone, in degrees of latitude. */
export function lengthInside(line: readonly Position[], zone: KnownZone): number {
  let sum = 0;
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1], line[at]];
    if (a === undefined || b === undefined) continue;
    const [west, south, east, north] = zone.extent;
    const misses =
      Math.max(a[0], b[0]) < west ||
      Math.min(a[0], b[0]) > east ||
      Math.max(a[1], b[1]) < south ||
      Math.min(a[1], b[1]) > north;
    if (misses) continue;
    const length = Math.hypot((b[0] - a[0]) * narrowing, b[1] - a[1]);
    const shares = cuts(a, b, zone.rings);
    for (let part = 1; part < shares.length; part++) {
      const [from = 0, to = 0] = [shares[part - 1], shares[part]];
      const middle = (from + to) / 2;
      const there: Position = [a[0] + (b[0] - a[0]) * middle, a[1] + (b[1] - a[1]) * middle];
      if (isInside(there, zone.rings)) sum += (to - from) * length;
    }
  }
  return sum;
}
