import { fold } from './fold';
import { partsOf } from './parts';
import { sloppily } from './sloppy';

/** A part of a text that a query can spell: a Han character with its reading, a Latin word, or a number. */
export interface Unit {
  /** UTF-16 offsets in the text, the end not included. */
  readonly from: number;
  readonly to: number;
  /** The Han character; empty for a word or number. */
  readonly han: string;
  /** Syllable, word or digits in lower case; empty for a character without a known reading. */
  readonly spelling: string;
  /** The spelling without what is often confused. */
  readonly sloppy: string;
  /** Words such as "of", which a query may leave out. */
  readonly small: boolean;
}

/** A character without a known reading is spelled by nothing that can be typed. */
export const unspelled = '\u0000';

const smallWords: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'at',
  'to',
  'a',
  'by',
]);

/**
 * Cuts a text into its units.
 * @param syllables readings of the Han characters in their order, without tones; ignored when their number is another
 */
export function unitsOf(text: string, syllables: readonly string[] = []): readonly Unit[] {
  const found = partsOf(text);
  const known = found.filter(({ han }) => han).length === syllables.length;
  let next = 0;
  return found.flatMap(({ from, to, han }): Unit[] => {
    const part = text.slice(from, to);
    const spelling = han ? (known ? (syllables[next++] ?? '') : '') : wordOf(part);
    if (!han && spelling === '') return [];
    const small = !han && smallWords.has(spelling);
    return [{ from, to, han: han ? part : '', spelling, sloppy: sloppily(spelling), small }];
  });
}

const plain = /^[a-z0-9]+$/i;
const wordOf = (part: string): string =>
  plain.test(part) ? part.toLowerCase() : fold(part).replace(/['’]/g, '');
