import type { Pattern } from '../bitap';
import { end, type Letters } from './letters';
import { longestLatin } from './terms';

/** More mistakes than are ever forgiven. */
const never = 3;
const depths = longestLatin + 1;

/**
 * Tells of each term at which the pattern may begin, with at least how many mistakes: as many as it takes where it
 * ends within the term, as few as it has so far where the text may go on behind the term.
 *
 * The automaton of `bitap.ts`, started once for each term. Terms are sorted, so the states after the letters that a
 * term shares with the one before it are there already, and all terms behind a hopeless beginning are passed over.
 */
export function termsNear(
  { count, codes, shared }: Letters,
  { places, errors, length }: Pattern,
  tell: (term: number, errors: number) => void,
): void {
  const done = 1 << length;
  // After so many letters: the three states, the two before them, the letter's places, and the fewest mistakes.
  const [s0, s1, s2, before0, before1, last, fewest] = Array.from(
    { length: 7 },
    () => new Int32Array(depths),
  );
  if (!s0 || !s1 || !s2 || !before0 || !before1 || !last || !fewest) return;
  s0[0] = 1;
  s1[0] = errors > 0 ? 3 : 0;
  s2[0] = errors > 1 ? 7 : 0;
  fewest[0] = never;
  let depth = 0;
  let over = false;
  for (let term = 0; term < count; term += 1) {
    const common = shared[term] ?? 0;
    if (!over || common < depth) {
      depth = Math.min(depth, common);
      over = false;
      while (depth < longestLatin && !over) {
        const code = codes[term * longestLatin + depth] ?? end;
        if (code === end) break;
        const here = places[code] ?? 0;
        const [a, b, c] = [s0[depth] ?? 0, s1[depth] ?? 0, s2[depth] ?? 0];
        const turned = (last[depth] ?? 0) & (here << 1);
        const next0 = (a << 1) & here;
        const next1 =
          errors < 1
            ? 0
            : ((b << 1) & here) | a | ((a | next0) << 1) | (((before0[depth] ?? 0) << 2) & turned);
        const next2 =
          errors < 2
            ? 0
            : ((c << 1) & here) | b | ((b | next1) << 1) | (((before1[depth] ?? 0) << 2) & turned);
        const least = (next0 & done) !== 0 ? 0 : (next1 & done) !== 0 ? 1 : (next2 & done) !== 0 ? 2 : never;
        const few = Math.min(fewest[depth] ?? never, least);
        depth += 1;
        before0[depth] = a;
        before1[depth] = b;
        last[depth] = here;
        s0[depth] = next0;
        s1[depth] = next1;
        s2[depth] = next2;
        fewest[depth] = few;
        over = few === 0 || (next0 | next1 | next2) === 0;
      }
    }
    const found = fewest[depth] ?? never;
    const open = over || depth < longestLatin ? never : s0[depth] ? 0 : s1[depth] ? 1 : s2[depth] ? 2 : never;
    const least = Math.min(found, open);
    if (least < never) tell(term, least);
  }
}
