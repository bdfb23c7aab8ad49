import { crossings, lengthOf, nearestOn, slice } from '../geo/line';
import { distance, type Line } from '../geo/metres';
import { nth } from '../geo/nth';
import { unhook } from '../geo/unhook';
import type { Road } from './trace-roads';

/** Reach in metres within which a loose end is taken to a neighbouring road, or cut back to one it has crossed. */
const REACH = 55;

/** Makes roads meet: an end near another road is moved onto it, a short overshoot is cut back to the crossing. */
export function meetRoads(roads: Road[]): void {
  const ground = roads.filter((r) => r.level === 'surface' || r.level === 'bridge');
  for (const road of [...ground].reverse()) {
    const others = ground.filter((r) => r !== road).flatMap((r) => r.lines);
    road.lines = road.lines.map((l) => {
      if (distance(nth(l, 0), nth(l, -1)) < 1) return l;
      const met = meetEnd(meetEnd(l, others).reverse(), others).reverse();
      return road.method === 'exact' ? met : unhook(met);
    });
  }
}

/** Treats the last point of a line. */
function meetEnd(line: Line, others: Line[]): Line {
  const total = lengthOf(line);
  if (total < 2.5 * REACH) return line;
  const crossed = others.flatMap((o) => crossings(line, o)).filter((c) => total - c.along < REACH);
  if (crossed.length) return slice(line, 0, Math.max(...crossed.map((c) => c.along)));
  const end = nth(line, -1);
  const hit = others.map((o) => nearestOn(o, end)).sort((a, b) => a.away - b.away)[0];
  if (!hit || hit.away > REACH) return line;
  const cut = line.slice(0, -1).filter((p) => distance(p, end) > 15);
  return [...cut, hit.point];
}
