import type { Polygon, Position } from 'geojson';
import { type Line, lineToDegrees } from '../geo/metres';
import { doubleArea } from '../geo/simplify';

/** Joins arcs (already in degrees, so that shared vertices are equal to the last digit) into a closed ring. */
export function assemble(id: string, ring: string[], arcs: Map<string, Position[]>): Polygon {
  const points: Position[] = [];
  for (const name of ring) {
    const arc = arcs.get(name.replace(/^-/, ''));
    if (!arc) throw new Error(`zone ${id} names an arc that does not exist: ${name}`);
    const run = name.startsWith('-') ? [...arc].reverse() : arc;
    const last = points[points.length - 1];
    if (last && last.join() !== run[0]?.join()) throw new Error(`zone ${id} breaks before arc ${name}`);
    points.push(...(last ? run.slice(1) : run));
  }
  if (points[0]?.join() !== points[points.length - 1]?.join()) throw new Error(`zone ${id} does not close`);
  return { type: 'Polygon', coordinates: [rightHand(points)] };
}

/** Counter-clockwise outer ring (RFC 7946). */
export const rightHand = (ring: Position[]): Position[] =>
  doubleArea(ring.map(([x = Number.NaN, y = Number.NaN]) => [x, y] as const)) > 0
    ? ring
    : [...ring].reverse();

/** All arcs in degrees, 5 decimals. */
export const toDegreesAll = (arcs: Map<string, Line>): Map<string, Position[]> =>
  new Map([...arcs].map(([id, line]) => [id, lineToDegrees(line)]));
