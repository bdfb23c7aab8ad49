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

/** Where streets are known nearby all those are ways out; elsewhere the nearest ones, however far up to the limit. */
const radii = [walking.access, 2 * walking.access, walking.farAccess] as const;

/** Legs never cross river, canal or creek. */
export function createLegs({ pieces }: Streets, waters: Waters): LegsFrom {
  const near = indexSegments(pieces);
  const within = (p: XY, radius: number): readonly Leg[] =>
    near(boxOf({ a: p, b: p }, radius))
      .flatMap((i): Leg[] => {
        const piece = pieces[i];
        if (piece === undefined) return [];
        const share = shareNearest(piece, p);
        const straight = gap(p, pointOn(piece, share));
        return straight <= radius ? [{ piece, share, straight }] : [];
      })
      .sort((a, b) => a.straight - b.straight);
  return (p) => {
    const isDry = ({ piece, share }: Leg) => !waters.separates(p, pointOn(piece, share));
    for (const radius of radii) {
      const nearest = within(p, radius).find(isDry);
      if (nearest === undefined) continue;
      const isKnown = nearest.straight <= walking.access;
      const most = isKnown ? walking.access : nearest.straight + walking.spread;
      return within(p, most).filter(isDry);
    }
    return [];
  };
}
