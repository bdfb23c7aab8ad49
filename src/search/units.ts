import { fold } from './fold';
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

const parts = /\p{Script=Han}|(?:\p{Script=Latin}|\p{M}|['’])+|\p{Nd}+/gu;
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
  const found = [...text.matchAll(parts)];
  const known = found.filter(([part]) => isHanPart(part)).length === syllables.length;
  let next = 0;
  return found.flatMap(({ 0: part, index }): Unit[] => {
    const han = isHanPart(part);
    const spelling = han ? (known ? (syllables[next++] ?? '') : '') : wordOf(part);
    if (!han && spelling === '') return [];
    const small = !han && smallWords.has(spelling);
    const to = index + part.length;
    return [{ from: index, to, han: han ? part : '', spelling, sloppy: sloppily(spelling), small }];
  });
}

const isHanPart = (part: string): boolean => /^\p{Script=Han}/u.test(part);
const wordOf = (part: string): string => fold(part).replace(/['’]/g, '');
