import type { Position } from '../model/geometry';
import { eastNorth } from './ellipsoid';

/** Something on the map that an arrow key can lead to; WGS-84 [longitude, latitude]. */
export interface Spot {
  readonly id: string;
  readonly position: Position;
}

/** Things nearer than this, in metres, are at one point: no direction leads from one to the other. */
const samePoint = 1;
/** Half the sector that an arrow looks into, as the tangent of 45°: what lies more to the side belongs to another arrow. */
const widest = 1 + 1e-9;
/** Metres that a metre to the side counts for, besides its share of the straight line. */
const sideways = 2;

/**
 * The spot that an arrow leads to: of what lies within 45° of the direction, the one that is nearest when its distance
 * to the side of the way counts more than that along it. The distance function is that of CSS Spatial Navigation
 * Level 1 (W3C, section 8.3: Euclidean distance plus weighted displacement), for points, with its vertical weight for
 * all directions since a map has no lines of text. Null where nothing lies that way.
 * @param degrees clockwise from north
 */
export function nextByBearing<S extends Spot>(
  from: Position,
  degrees: number,
  spots: readonly S[],
): S | null {
  const radians = (degrees * Math.PI) / 180;
  const [east, north] = [Math.sin(radians), Math.cos(radians)];
  let best: S | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [x, y] = eastNorth(from, spot.position);
    const along = x * east + y * north;
    const aside = Math.abs(x * north - y * east);
    const straight = Math.sqrt(x * x + y * y);
    if (straight < samePoint || along <= 0 || aside > along * widest) continue;
    const cost = straight + sideways * aside;
    if (cost >= shortest) continue;
    best = spot;
    shortest = cost;
  }
  return best;
}

/** The spot nearest to a position; null where there is none. */
export function nearestSpot<S extends Spot>(to: Position, spots: readonly S[]): S | null {
  const squared = ({ position }: S): number => {
    const [x, y] = eastNorth(to, position);
    return x * x + y * y;
  };
  return spots.reduce<S | null>(
    (best, spot) => (best === null || squared(spot) < squared(best) ? spot : best),
    null,
  );
}

/** All spots as one reads a map, from north to south, from west to east; what is at one point follows one another. */
export const inReadingOrder = <S extends Spot>(spots: readonly S[]): readonly S[] =>
  [...spots].sort(
    (one, other) =>
      other.position[1] - one.position[1] ||
      one.position[0] - other.position[0] ||
      (one.id < other.id ? -1 : 1),
  );
