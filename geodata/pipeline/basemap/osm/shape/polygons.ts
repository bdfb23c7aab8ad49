import type { Position } from 'geojson';
import { isWithin, oriented, turnOf } from './orient';

/** A closed ring in degrees with what the relation says of it. */
export interface RoledRing {
  readonly line: Position[];
  readonly role: 'outer' | 'inner' | '';
}

/**
 * Puts rings together to polygons, oriented after RFC 7946. The role decides; where none is given, how often a ring
 * is surrounded. Holes that lie in no outer ring come back as `stray`.
 */
export function polygonsOf(rings: readonly RoledRing[]): { polygons: Position[][][]; stray: number } {
  const bySize = rings.toSorted((a, b) => Math.abs(turnOf(b.line)) - Math.abs(turnOf(a.line)));
  const depth = (ring: RoledRing) =>
    bySize.slice(0, bySize.indexOf(ring)).filter((other) => surrounds(other.line, ring.line)).length;
  const isHole = (ring: RoledRing) => ring.role === 'inner' || (ring.role === '' && depth(ring) % 2 === 1);
  const holes = new Set(bySize.filter(isHole));
  const outers = bySize.filter((ring) => !holes.has(ring)).map(({ line }) => [line]);
  let stray = 0;
  for (const { line } of holes) {
    // The smallest that surrounds it: they are in order of size.
    const owner = outers.findLast(([outer]) => outer !== undefined && surrounds(outer, line));
    if (owner === undefined) stray += 1;
    else owner.push(line);
  }
  return { polygons: outers.map(oriented), stray };
}

/** By a point of the inner ring that is no corner of the outer one, since rings may touch. */
function surrounds(outer: readonly Position[], inner: readonly Position[]): boolean {
  const corners = new Set(outer.map((point) => point.join()));
  const free = inner.find((point) => !corners.has(point.join()));
  if (free !== undefined) return isWithin(outer, free);
  const [a = [], b = []] = inner;
  return isWithin(outer, [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2]);
}
