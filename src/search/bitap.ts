import { type Unit, unspelled } from './units';

/** A pattern is kept in the bits of one number, the lowest for its empty beginning. */
const longest = 30;
const codeUnits = 0x10000;

/** What of a unit is compared: its Han character, its spelling, or that without the usual confusions. */
export type Side = 'han' | 'spelling' | 'sloppy';

/** A pattern made ready for many texts: for each of its characters the places where it stands, as bits. */
export interface Pattern {
  readonly side: Side;
  readonly length: number;
  /** By UTF-16 code unit. */
  readonly places: Int32Array;
  /** How many mistakes are forgiven. */
  readonly errors: 0 | 1 | 2;
}

export function patternOf(text: string, side: Side, errors: Pattern['errors']): Pattern {
  const places = new Int32Array(codeUnits);
  const length = Math.min(text.length, longest);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    places[code] = (places[code] ?? 0) | (1 << (at + 1));
  }
  return { side, length, places, errors };
}

function written({ han, spelling, sloppy }: Unit, side: Side): string {
  if (side === 'han' && han !== '') return han;
  const text = side === 'sloppy' ? sloppy : spelling;
  return text === '' ? unspelled : text;
}

/**
 * The fewest mistakes (a letter too many, missing, wrong, or two changed about) with which the pattern stands in the
 * text, beginning at a syllable or word; null when more than are forgiven.
 *
 * The bit-parallel automaton of Wu and Manber (Fast text searching allowing errors, 1992) for up to two errors, with a
 * step for transpositions as in Damerau's distance. Bit i of `s1` says: with at most one error, i characters of the
 * pattern end here. The automaton is started at the units' beginnings only.
 */
export function fewestErrors(
  units: readonly Unit[],
  { side, places, errors, length }: Pattern,
): number | null {
  const done = 1 << length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let before0 = 0;
  let before1 = 0;
  let last = 0;
  let fewest: number | null = null;
  for (const unit of units) {
    const text = written(unit, side);
    // As many first letters may be missing as errors are allowed.
    s0 |= 1;
    s1 |= 3;
    s2 |= 7;
    for (let at = 0; at < text.length; at += 1) {
      const here = places[text.charCodeAt(at)] ?? 0;
      const turned = last & (here << 1);
      const next0 = (s0 << 1) & here;
      const next1 = ((s1 << 1) & here) | s0 | ((s0 | next0) << 1) | ((before0 << 2) & turned);
      const next2 = ((s2 << 1) & here) | s1 | ((s1 | next1) << 1) | ((before1 << 2) & turned);
      before0 = s0;
      before1 = s1;
      last = here;
      s0 = next0;
      s1 = next1;
      s2 = next2;
      if ((s0 & done) !== 0) return 0;
      if (errors > 0 && (s1 & done) !== 0) fewest = 1;
      else if (errors > 1 && fewest === null && (s2 & done) !== 0) fewest = 2;
    }
  }
  return fewest;
}
