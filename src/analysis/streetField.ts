import { walking } from './assumptions';
import { type Departure, metresTo } from './departure';
import { eachIn, type Grid } from './grid';
import { boxOf } from './segments';
import type { Piece } from './streets';
import type { Waters } from './waters';
import type { Wet } from './wet';

/** How the points of a grid lie to the streets within `walking.access`; metres, Infinity where there is none. */
export interface StreetField {
  /** The shortest walk by a street that can be reached dry-shod. */
  readonly along: Float64Array;
  /** The straight line to the nearest street, whatever lies between. */
  readonly off: Float64Array;
}

/** Lays each street over the points round it, the soonest reached first: the fewer walks are improved on, the better. */
export function layStreets(
  departure: Departure,
  pieces: readonly Piece[],
  grid: Grid,
  waters: Waters,
  { bank, afloat }: Wet,
): StreetField {
  const { reached, feet } = departure;
  const mostSquare = walking.access * walking.access;
  const along = new Float64Array(bank.length).fill(Number.POSITIVE_INFINITY);
  const off = new Float64Array(bank.length).fill(Number.POSITIVE_INFINITY);
  const soonest = ({ from, to }: Piece) => Math.min(reached[from] ?? 0, reached[to] ?? 0);
  for (const piece of [...pieces].sort((one, other) => soonest(one) - soonest(other))) {
    const [ax, ay] = piece.a;
    const dx = piece.b[0] - ax;
    const dy = piece.b[1] - ay;
    const perLength2 = 1 / (dx * dx + dy * dy);
    const fromStart = reached[piece.from] ?? 0;
    const fromEnd = reached[piece.to] ?? 0;
    const { metres: length } = piece;
    const isBegun = feet.has(piece);
    eachIn(grid, boxOf(piece, walking.access), (cell, x, y) => {
      // Plain numbers, since this runs half a million times.
      const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) * perLength2));
      const footX = ax + dx * share;
      const footY = ay + dy * share;
      const square = (x - footX) * (x - footX) + (y - footY) * (y - footY);
      if (square > mostSquare) return;
      const straight = Math.sqrt(square);
      if (straight < (off[cell] ?? 0)) off[cell] = straight;
      const street = isBegun
        ? metresTo(departure, piece, share)
        : Math.min(fromStart + share * length, fromEnd + (1 - share) * length);
      const metres = straight * walking.detour + street;
      if (metres >= (along[cell] ?? 0) || afloat[cell] === 1) return;
      if (straight >= (bank[cell] ?? 0) && waters.separates([x, y], [footX, footY])) return;
      along[cell] = metres;
    });
  }
  return { along, off };
}
