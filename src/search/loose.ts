import { fewestErrors, type Pattern, patternOf } from './bitap';
import type { SearchDocument, SearchText } from './document';
import { piecesIn } from './pieces';
import type { Word } from './query';
import { sloppily } from './sloppy';
import type { Unit } from './units';

/** A word with what is forgiven in it. */
export interface LooseWord {
  readonly text: string;
  /** As it was typed; and without the usual confusions of pinyin, where that is something else. */
  readonly patterns: readonly Pattern[];
}

/** One mistake in three Han characters or four letters, two in nine letters; shorter words have to be right. */
export function looseWord({ text, han }: Word): LooseWord {
  if (han) return { text, patterns: [patternOf(text, 'han', text.length >= 3 ? 1 : 0)] };
  const forgiven = (letters: string) => (letters.length >= 9 ? 2 : letters.length >= 4 ? 1 : 0);
  const plain = sloppily(text);
  return {
    text,
    patterns: [
      patternOf(text, 'spelling', forgiven(text)),
      ...(plain === text ? [] : [patternOf(plain, 'sloppy', forgiven(plain))]),
    ],
  };
}

/** Could the word be found where it does not stand as it was typed? */
export const forgives = ({ patterns }: LooseWord): boolean => patterns.some(({ errors }) => errors > 0);

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
  const oneRoad =
    document.entry.kind === 'crossing' && !document.texts.some((text) => bothSides(text, words));
  return oneRoad ? null : sum;
}

/** Mistakes of one word in one text; a long row of Han characters may also stand there in pieces. */
export function mistakesIn(units: readonly Unit[], { text, patterns }: LooseWord): number | null {
  let fewest: number | null = null;
  for (const pattern of patterns) {
    const errors = fewestErrors(units, pattern);
    if (errors !== null && (fewest === null || errors < fewest)) fewest = errors;
  }
  if (fewest !== null) return fewest;
  const pieces = piecesIn(units, text);
  return pieces === null ? null : pieces.length - 1;
}

/** Of a crossing both roads have to be named, each by a word or by a piece of one. */
function bothSides({ units, join }: SearchText, words: readonly LooseWord[]): boolean {
  const [first = [], second = []] = [units.slice(0, join), units.slice(join)].map((side) =>
    words.filter(({ patterns }) => patterns.some((pattern) => fewestErrors(side, pattern) !== null)),
  );
  if (first.some((one) => second.some((other) => one !== other))) return true;
  return words.some(({ text }) => {
    const pieces = piecesIn(units, text);
    return pieces?.some(([, to]) => to <= join) === true && pieces.some(([from]) => from >= join);
  });
}
