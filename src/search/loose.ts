import { fewestErrors, type Pattern, patternOf, type Side } from './bitap';
import type { SearchDocument, SearchText } from './document';
import { piecesIn } from './pieces';
import type { Word } from './query';
import { sloppily } from './sloppy';
import type { Unit } from './units';

/** A word with what is forgiven in it. */
export interface LooseWord {
  readonly text: string;
  readonly side: Side;
  readonly pattern: Pattern;
}

/** One mistake in three Han characters or four letters, two in eight letters; shorter words have to be right. */
export function looseWord({ text, han }: Word): LooseWord {
  const plain = han ? text : sloppily(text);
  const [one, two] = han ? [3, Number.POSITIVE_INFINITY] : [4, 8];
  const errors = plain.length >= two ? 2 : plain.length >= one ? 1 : 0;
  return { text: plain, side: han ? 'han' : 'sloppy', pattern: patternOf(plain, errors) };
}

/** Could the word be found where it does not stand as it was typed? */
export const forgives = ({ pattern }: LooseWord): boolean => pattern.errors > 0;

/** How many mistakes separate the document from what is asked; null when they are too many. */
export function mistakes(document: SearchDocument, words: readonly LooseWord[]): number | null {
  let sum = 0;
  for (const word of words) {
    let fewest: number | null = null;
    for (const { units } of document.texts) {
      const found = mistakesIn(units, word);
      if (found !== null && (fewest === null || found < fewest)) fewest = found;
    }
    if (fewest === null) return null;
    sum += fewest;
  }
  return document.entry.kind === 'crossing' && !document.texts.some((text) => bothSides(text, words))
    ? null
    : sum;
}

/** Mistakes of one word in one text; a long row of Han characters may also stand there in pieces. */
export function mistakesIn(units: readonly Unit[], { text, side, pattern }: LooseWord): number | null {
  const errors = fewestErrors(units, side, pattern);
  if (errors !== null || side !== 'han') return errors;
  const pieces = piecesIn(units, text);
  return pieces === null ? null : pieces.length - 1;
}

/** Of a crossing both roads have to be named, each by a word or by a piece of one. */
function bothSides({ units, join }: SearchText, words: readonly LooseWord[]): boolean {
  const sides = [units.slice(0, join), units.slice(join)];
  const named = sides.map((side) =>
    words.filter((word) => fewestErrors(side, word.side, word.pattern) !== null),
  );
  const [first = [], second = []] = named;
  if (first.some((one) => second.some((other) => one !== other))) return true;
  return words.some(({ text, side }) => {
    const pieces = side === 'han' ? piecesIn(units, text) : null;
    return pieces?.some(([, to]) => to <= join) === true && pieces.some(([from]) => from >= join);
  });
}
