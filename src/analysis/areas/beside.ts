import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Position } from '../../model/geometry';
import { geodesicMetres } from '../ellipsoid';
import { between, gap, toDegrees, toPlane, type XY } from '../plane';
import { indexSegments } from '../segmentIndex';
import { boxOf, pointOn, segmentsOf, shareNearest } from '../segments';
import type { Surface } from './clip';
import { measuring } from './rules';

/** Metres of a line that count, and all of them. */
export interface Along {
  readonly counted: number;
  readonly all: number;
}

/** How a point of a line lies to an area: inside, or with the nearest point of the outline; null when far off. */
export type Lying = 'inside' | XY | null;

/** Tells how points of the plane lie to an area; `beside` metres off its outline is far off. */
export function lyingTo(surface: Surface, beside: number): (p: XY) => Lying {
  const rings = surface.type === 'Polygon' ? surface.coordinates : surface.coordinates.flat();
  const edges = rings.flatMap((ring) => segmentsOf(ring.map(([x = 0, y = 0]) => toPlane([x, y]))));
  const index = indexSegments(edges);
  const [west, south, east, north] = bbox(surface);
  const [least, most] = [toPlane([west, south]), toPlane([east, north])];
  return (p) => {
    if (p[0] < least[0] - beside || p[0] > most[0] + beside) return null;
    if (p[1] < least[1] - beside || p[1] > most[1] + beside) return null;
    if (booleanPointInPolygon(toDegrees(p), surface)) return 'inside';
    let nearest: XY | null = null;
    for (const at of index.near(boxOf({ a: p, b: p }, beside))) {
      const edge = edges[at];
      if (edge === undefined) continue;
      const foot = pointOn(edge, shareNearest(edge, p));
      if (gap(p, foot) <= Math.min(beside, nearest === null ? beside : gap(p, nearest))) nearest = foot;
    }
    return nearest;
  };
}

/**
 * Metres along a line, on the ellipsoid, where `counts` says so; it is asked every `lineStep` metres with a point of the
 * line and the point where its stretch ends.
 */
export function metresWhere(line: readonly Position[], counts: (p: XY, to: XY) => boolean): Along {
  let counted = 0;
  let all = 0;
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (from === undefined) return;
    const metres = geodesicMetres(from, to);
    const steps = Math.ceil(metres / measuring.lineStep);
    const [a, b] = [toPlane(from), toPlane(to)];
    let hits = 0;
    for (let step = 0; step < steps; step += 1) if (counts(between(a, b, (step + 0.5) / steps), b)) hits += 1;
    all += metres;
    if (steps > 0) counted += (metres * hits) / steps;
  });
  return { counted, all };
}
