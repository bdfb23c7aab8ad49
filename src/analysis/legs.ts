import { walking } from './assumptions';
import { gap, type XY } from './plane';
import { indexSegments } from './segmentIndex';
import { boxOf, pointOn, shareNearest } from './segments';
import type { Piece, Streets } from './streets';
import type { Waters } from './waters';

/** The straight way from a point to a piece of street, met at a share of its length; `straight` in metres. */
export interface Leg {
  readonly piece: Piece;
  readonly share: number;
  readonly straight: number;
}
/** The ways from a point to the streets, nearest first; none where no street can be reached. */
export type LegsFrom = (p: XY) => readonly Leg[];

/** Where no street is near, it is looked for farther and farther away. */
const farther = [2 * walking.access, walking.farAccess] as const;

/**
 * Where streets are known nearby all those are ways out; elsewhere the nearest ones, however far up to the limit.
 * Legs never cross river, canal or creek.
 */
export function createLegs({ pieces }: Streets, waters: Waters): LegsFrom {
  const { near } = indexSegments(pieces);
  const within = (p: XY, radius: number): readonly Leg[] => {
    const legs: Leg[] = [];
    for (const i of near(boxOf({ a: p, b: p }, radius))) {
      const piece = pieces[i];
      if (piece === undefined) continue;
      const share = shareNearest(piece, p);
      const straight = gap(p, pointOn(piece, share));
      if (straight <= radius) legs.push({ piece, share, straight });
    }
    return legs.sort((a, b) => a.straight - b.straight);
  };
  return (p) => {
    const isDry = ({ piece, share }: Leg) => !waters.separates(p, pointOn(piece, share));
    const known = within(p, walking.access).filter(isDry);
    if (known.length > 0) return known;
    for (const radius of farther) {
      const nearest = within(p, radius).find(isDry);
      if (nearest !== undefined) return within(p, nearest.straight + walking.spread).filter(isDry);
    }
    return [];
  };
}
