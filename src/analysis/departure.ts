import { walking } from './assumptions';
import type { Leg, LegsFrom } from './legs';
import type { XY } from './plane';
import type { Shortest, Start } from './shortest';
import type { Piece } from './streets';
import type { Waters } from './waters';

/** All that walks from one point have in common; metres walked, legs already lengthened by the detour factor. */
export interface Departure {
  readonly site: XY;
  /** Whether the site lies in the water, from where nobody walks. */
  readonly isAfloat: boolean;
  /** Straight metres to the nearest street; the limit of the search where none is found. */
  readonly off: number;
  /** Least metres from the site to each node of the streets. */
  readonly reached: Float64Array;
  /** Where the site's legs meet the streets. */
  readonly feet: ReadonlyMap<Piece, Leg>;
}

/** Straight metres to the nearest street, as far as it is looked for. */
export const offOf = (legs: readonly Leg[]): number => legs[0]?.straight ?? walking.farAccess;

export function depart(site: XY, legsFrom: LegsFrom, shortest: Shortest, waters: Waters): Departure {
  const isAfloat = waters.holds(site);
  const legs = isAfloat ? [] : legsFrom(site);
  const starts = legs.flatMap(({ piece, share, straight }): Start[] => [
    { node: piece.from, metres: straight * walking.detour + share * piece.metres },
    { node: piece.to, metres: straight * walking.detour + (1 - share) * piece.metres },
  ]);
  const feet = new Map(legs.map((leg) => [leg.piece, leg]));
  return { site, isAfloat, off: offOf(legs), reached: shortest(starts), feet };
}

/** Least metres from the site along the streets to a share of a piece. */
export function metresTo({ reached, feet }: Departure, piece: Piece, share: number): number {
  const ahead = (reached[piece.from] ?? Number.POSITIVE_INFINITY) + share * piece.metres;
  const behind = (reached[piece.to] ?? Number.POSITIVE_INFINITY) + (1 - share) * piece.metres;
  const foot = feet.get(piece);
  const within =
    foot === undefined
      ? Number.POSITIVE_INFINITY
      : foot.straight * walking.detour + Math.abs(share - foot.share) * piece.metres;
  return Math.min(ahead, behind, within);
}
