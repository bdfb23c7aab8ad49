const mostLetters = 24;
const mostWays = 24;
const longestSyllable = 6;

/** First letters of all ways in which a row of letters can be cut into beginnings of syllables. */
export type InitialsOf = (letters: string) => readonly string[];

/**
 * Learns the syllables in use. `wjiaochang` then gives `wjc`, the longest beginnings tried first; the letters
 * themselves are among the answers, since they may be the initials of English words.
 */
export function initialsFrom(syllables: Iterable<string>): InitialsOf {
  const beginnings = new Set<string>();
  for (const syllable of syllables)
    for (let length = 1; length <= syllable.length; length += 1) beginnings.add(syllable.slice(0, length));
  return (letters) => {
    const found = new Set<string>();
    const hopeless = new Set<number>();
    const cut = (at: number, initials: string): boolean => {
      if (at === letters.length) {
        if (initials.length > 1) found.add(initials);
        return true;
      }
      let possible = false;
      for (let to = Math.min(letters.length, at + longestSyllable); to > at; to -= 1) {
        if (found.size >= mostWays) return true;
        if (hopeless.has(to) || !beginnings.has(letters.slice(at, to))) continue;
        possible = cut(to, initials + letters.charAt(at)) || possible;
      }
      if (!possible) hopeless.add(at);
      return possible;
    };
    if (letters.length <= mostLetters) cut(0, '');
    if (letters.length > 1) found.add(letters);
    return [...found];
  };
}
