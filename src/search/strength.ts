import type { SearchText } from './document';
import { type Spelled, spellFrom } from './spell';

/**
 * How well something fits, in points, on a scale on which a whole name has 100. The steps between them are larger than
 * what kind and length can add within a step, a zone's bonus apart.
 */
export const points = {
  whole: 100,
  start: 80,
  inside: 64,
  /** The initials of the whole text. */
  wholeInitials: 76,
  startInitials: 54,
  insideInitials: 50,
  /** Only what it belongs to, or its kind, is named. */
  topic: 45,
  /** One syllable, or one or two letters: it may stand for anything. */
  startFaint: 40,
  insideFaint: 34,
} as const;

/** The most that a share of the text adds: short names come before long ones. */
const forShare = 6;
/** What another word for the name has less than the name itself. */
const forAlias = 3;

export interface Match {
  readonly points: number;
  readonly spelled: Spelled;
}

/** The best place at which the text is spelled by the letters or characters; null when there is none. */
export function bestMatch(text: SearchText, query: string): Match | null {
  let best: Match | null = null;
  for (let start = 0; start < text.units.length; start += 1) {
    const spelled = spellFrom(text.units, start, query);
    if (spelled === null) continue;
    const match = { points: pointsOf(text, spelled, query), spelled };
    if (best === null || match.points > best.points) best = match;
  }
  return best;
}

function pointsOf(text: SearchText, spelled: Spelled, query: string): number {
  const important = text.units.filter(({ small }) => !small).length;
  const share = text.part.share * Math.min(1, spelled.count / Math.max(1, important));
  return points[stepOf(text, spelled, query)] + share * forShare - (text.name === null ? forAlias : 0);
}

function stepOf({ units, part }: SearchText, spelled: Spelled, query: string): keyof typeof points {
  const { start, end, cut, open } = spelled;
  const all = part.share === 1 && start === 0 && end === units.length - 1;
  const place = part.start && start === 0 ? 'start' : 'inside';
  if (all && !open && (cut === 0 || query.length > 2)) return cut > 0 ? 'wholeInitials' : 'whole';
  if (isFaint(spelled, units[start]?.han ?? '', query)) return `${place}Faint`;
  return cut > 0 ? `${place}Initials` : place;
}

/** One syllable by its letters, or no more than two letters of words: initials or the beginning of a longer one. */
function isFaint({ start, end, cut, open }: Spelled, han: string, query: string): boolean {
  if (start !== end) return cut > 0 && query.length <= 2;
  return han === '' ? open && query.length <= 2 : !query.startsWith(han);
}
