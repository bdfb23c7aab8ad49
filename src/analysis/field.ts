import { walking } from './assumptions';
import type { Departure } from './departure';
import { type Grid, pointAt } from './grid';
import { gap, type XY } from './plane';
import { indexSegments } from './segmentIndex';
import { layStreets } from './streetField';
import type { Streets } from './streets';
import { isOpen, type Walks } from './walks';
import type { Waters } from './waters';
import { wetOf } from './wet';

/** Metres of the shortest walk to every point of a grid; Infinity beyond `most` metres and where nobody walks. */
export type FieldOf = (departure: Departure, grid: Grid, most: number) => Float64Array;

/** What is known of a point before its walk: see `StreetField` and `Wet`. */
interface Known {
  readonly along: number;
  readonly off: number;
  readonly bank: number;
}

/**
 * The walks of `createWalks` to all points of a grid at once: the streets are laid over the points, the straight ways
 * added where they are shorter, and only points of which that leaves doubt are asked for one by one.
 */
export function createField({ pieces }: Streets, waters: Waters, walks: Walks): FieldOf {
  const { near } = indexSegments(pieces);
  const walkTo = (departure: Departure, p: XY, { along, off, bank }: Known): number => {
    const straight = gap(departure.site, p);
    const direct = straight * walking.detour;
    if (direct >= along) return along;
    const isOutOfBlock = straight > Math.max(walking.neighbours, departure.off + walking.access);
    if (along < Number.POSITIVE_INFINITY && isOutOfBlock) return along;
    // Far from every street the straight way, where it is open, is shorter than one by a street.
    const isSure = off === Number.POSITIVE_INFINITY ? !isOutOfBlock : off < bank;
    if (isSure) {
      const isWay = isOpen(straight, departure.off, Math.min(off, walking.farAccess));
      if (isWay && !waters.separates(departure.site, p)) return direct;
      if (along < Number.POSITIVE_INFINITY) return along;
    }
    return walks.to(departure, p)?.metres ?? Number.POSITIVE_INFINITY;
  };
  return (departure, grid, most) => {
    const { columns, rows, west, south, step } = grid;
    const field = new Float64Array(columns * rows).fill(Number.POSITIVE_INFINITY);
    if (departure.isAfloat) return field;
    const margin = walking.access;
    const [east, north] = [west + columns * step, south + rows * step];
    const round = near([west - margin, south - margin, east + margin, north + margin]);
    const wet = wetOf(waters, grid, margin);
    const streets = round.flatMap((i) => pieces[i] ?? []);
    const { along, off } = layStreets(departure, streets, grid, waters, wet);
    return field.map((_, cell) => {
      const p = pointAt(grid, cell % columns, Math.floor(cell / columns));
      if (wet.afloat[cell] === 1 || gap(departure.site, p) > most) return Number.POSITIVE_INFINITY;
      const known = { along: along[cell] ?? 0, off: off[cell] ?? 0, bank: wet.bank[cell] ?? 0 };
      const metres = walkTo(departure, p, known);
      return metres <= most ? metres : Number.POSITIVE_INFINITY;
    });
  };
}
