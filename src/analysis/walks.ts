import { walking } from './assumptions';
import { type Departure, depart, metresTo, offOf } from './departure';
import { createLegs } from './legs';
import { gap, type XY } from './plane';
import type { Walk } from './report';
import { createShortest } from './shortest';
import type { Streets } from './streets';
import type { Waters } from './waters';

export interface Walks {
  readonly from: (site: XY) => Departure;
  /** The walk to a point; null where no way on foot is known. */
  readonly to: (departure: Departure, p: XY) => Walk | null;
}

/**
 * A walk is the shorter of two ways. Along the streets: a straight leg to a street, the streets, a straight leg from a
 * street, the legs lengthened by the detour factor. Or straight, also lengthened, for close neighbours and where the
 * line meets no known street: then it is no longer than both ends' distances to their nearest streets together. No
 * straight part crosses river, canal or creek; nobody walks from or to the water. Walks are the same both ways.
 */
export function createWalks(streets: Streets, waters: Waters): Walks {
  const legsFrom = createLegs(streets, waters);
  const shortest = createShortest(streets);
  return {
    from: (site) => depart(site, legsFrom, shortest, waters),
    to: (departure, p) => {
      if (departure.isAfloat || waters.holds(p)) return null;
      const legs = legsFrom(p);
      const off = offOf(legs);
      const along = Math.min(
        ...legs.map(
          ({ piece, share, straight }) => straight * walking.detour + metresTo(departure, piece, share),
        ),
      );
      const straight = gap(departure.site, p);
      const direct =
        isOpen(straight, departure.off, off) && !waters.separates(departure.site, p)
          ? straight * walking.detour
          : Number.POSITIVE_INFINITY;
      const metres = Math.min(along, direct);
      if (metres === Number.POSITIVE_INFINITY) return null;
      const isKnown = along <= direct && areStreetsKnown(departure.off) && areStreetsKnown(off);
      return { metres, minutes: metres / walking.metresPerMinute, basis: isKnown ? 'network' : 'straight' };
    },
  };
}

/** Whether so near a street, in straight metres, the streets count as known. */
export const areStreetsKnown = (off: number): boolean => off <= walking.access;

/** Whether two points may be joined by a straight way: neighbours, or with no known street between them. */
export const isOpen = (straight: number, off: number, otherOff: number): boolean =>
  straight <= Math.max(walking.neighbours, off + otherOff);
