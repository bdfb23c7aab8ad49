import { longestLatin } from './terms';

/** Sorted terms letter by letter, so that what they have in common is walked once. */
export interface Letters {
  readonly count: number;
  /** UTF-16 code units, as many for each term as the longest has; `end` behind a shorter one. */
  readonly codes: Uint16Array;
  /** How many letters each term has in common with the one before it. */
  readonly shared: Uint8Array;
}

export const end = 0xffff;

export function lettersOf(terms: readonly string[]): Letters {
  const codes = new Uint16Array(terms.length * longestLatin).fill(end);
  const shared = new Uint8Array(terms.length);
  let before = '';
  for (const [index, term] of terms.entries()) {
    let same = 0;
    for (let at = 0; at < term.length; at += 1) {
      const code = term.charCodeAt(at);
      codes[index * longestLatin + at] = code;
      if (same === at && before.charCodeAt(at) === code) same += 1;
    }
    shared[index] = same;
    before = term;
  }
  return { count: terms.length, codes, shared };
}
