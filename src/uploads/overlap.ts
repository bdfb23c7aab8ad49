import type { Position } from '../model/geometry';
import { type Edges, edgeAt, edgesOf, isInside } from './inside';
import type { KnownZone, Rings } from './known';
import type { Extent } from './upload';

/** Lines from west to east along which two areas are compared; in between the outlines are taken to be straight. */
const sweeps = 96;

/** Where each sweep meets edges, from west to east: pairs of longitudes, by the even–odd rule. */
function crossings(edges: Edges, south: number, step: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: sweeps }, (): number[] => []);
  for (let at = 0; at < edges.length; at += 4) {
    const [startX, startY, endX, endY] = edgeAt(edges, at);
    const low = Math.max(0, Math.ceil((Math.min(startY, endY) - south) / step - 0.5));
    const high = Math.min(sweeps, Math.ceil((Math.max(startY, endY) - south) / step - 0.5));
    for (let row = low; row < high; row++) {
      const y = south + (row + 0.5) * step;
      rows[row]?.push(((startX - endX) * (y - endY)) / (startY - endY) + endX);
    }
  }
  for (const row of rows) row.sort((a, b) => a - b);
  return rows;
}

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
  const own = crossings(edgesOf(rings), south, step);
  const zones = crossings(edgesOf(zone.rings), south, step);
  return own.reduce((sum, row, at) => sum + common(row, zones[at] ?? []) * step, 0);
}

/** A degree of longitude in degrees of latitude, in Shanghai. */
const narrowing = 0.8545;

/** Shares of a way from `a` to `b` at which it meets an edge, from 0 to 1. */
function cuts([ax, ay]: Position, [bx, by]: Position, edges: Edges): readonly number[] {
  const found = [0, 1];
  const [west, east] = ax < bx ? [ax, bx] : [bx, ax];
  const [south, north] = ay < by ? [ay, by] : [by, ay];
  for (let at = 0; at < edges.length; at += 4) {
    const [startX, startY, endX, endY] = edgeAt(edges, at);
    if ((startX < west && endX < west) || (startX > east && endX > east)) continue;
    if ((startY < south && endY < south) || (startY > north && endY > north)) continue;
    const [ex, ey] = [endX - startX, endY - startY];
    const turn = (bx - ax) * ey - (by - ay) * ex;
    const along = ((startX - ax) * ey - (startY - ay) * ex) / turn;
    const across = ((startX - ax) * (by - ay) - (startY - ay) * (bx - ax)) / turn;
    if (along > 0 && along < 1 && across >= 0 && across <= 1) found.push(along);
  }
  return found.length === 2 ? found : found.sort((p, q) => p - q);
}

/** Length of a line inside a zone, in degrees of latitude. */
export function lengthInside(line: readonly Position[], { rings, extent }: KnownZone): number {
  const [west, south, east, north] = extent;
  const edges = edgesOf(rings);
  let sum = 0;
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1], line[at]];
    if (a === undefined || b === undefined) continue;
    const misses =
      Math.max(a[0], b[0]) < west ||
      Math.min(a[0], b[0]) > east ||
      Math.max(a[1], b[1]) < south ||
      Math.min(a[1], b[1]) > north;
    if (misses) continue;
    const length = Math.hypot((b[0] - a[0]) * narrowing, b[1] - a[1]);
    const shares = cuts(a, b, edges);
    for (let part = 1; part < shares.length; part++) {
      const [from = 0, to = 0] = [shares[part - 1], shares[part]];
      const middle = (from + to) / 2;
      const there: Position = [a[0] + (b[0] - a[0]) * middle, a[1] + (b[1] - a[1]) * middle];
      if (isInside(there, rings)) sum += (to - from) * length;
    }
  }
  return sum;
}
