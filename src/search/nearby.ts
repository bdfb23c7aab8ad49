import { exactly, type Field } from './index/field';
import type { SearchIndex } from './index/index';
import { raise } from './index/lists';
import { termsNear } from './index/walk';
import type { LooseWord } from './loose';

/** By rank, at least how many mistakes separate each document from all the words; `tooFar` where it cannot be meant. */
export type Nearby = (words: readonly LooseWord[]) => Uint8Array;

export const tooFar = 255;

/**
 * Looks at each term of the index once, not at each document: what comes near a word begins in a term that comes near
 * its beginning. Never counts more mistakes than there are, so nothing is lost.
 */
export function nearbyFrom(index: SearchIndex): Nearby {
  const count = index.order.length;
  return (words) => {
    const sum = new Uint8Array(count);
    for (const word of words) {
      const [side] = word.patterns;
      const merits = side?.side === 'han' ? ofHan(index.han, word, count) : ofLetters(index, word, count);
      for (let rank = 0; rank < count; rank += 1) {
        const merit = merits[rank] ?? 0;
        sum[rank] = merit === 0 || sum[rank] === tooFar ? tooFar : (sum[rank] ?? 0) + most - merit;
      }
    }
    return sum;
  };
}

/** A word without mistakes has this merit, and one less for each mistake. */
const most = 3;

function ofLetters(index: SearchIndex, { patterns }: LooseWord, count: number): Uint8Array {
  const merits = new Uint8Array(count);
  for (const pattern of patterns) {
    const { field, letters } = pattern.side === 'sloppy' ? index.sloppy : index.spelled;
    termsNear(letters, pattern, (term, errors) =>
      raise(merits, field.lists, term * 2, term * 2 + 2, most - errors),
    );
  }
  return merits;
}

/**
 * A mistake in a row of characters costs at most one of them and three of its pairs; so do rows that stand in pieces.
 */
function ofHan(han: Field, { text, patterns }: LooseWord, count: number): Uint8Array {
  const characters = [...text].slice(0, longestCounted);
  const forgiven = patterns.some(({ errors }) => errors > 0) ? 1 : 0;
  const held = new Uint8Array(count);
  const pairs = new Uint8Array(count);
  for (const [at, character] of characters.entries()) {
    countIn(held, han, character);
    if (at > 0) countIn(pairs, han, `${characters[at - 1] ?? ''}${character}`);
  }
  const length = characters.length;
  return held.map((number, rank) => {
    const inRow = pairs[rank] ?? 0;
    if (number >= length && inRow >= length - 1) return most;
    return forgiven > 0 && number >= length - 1 && inRow >= length - 4 ? most - 1 : 0;
  });
}

/** As many characters as a pattern has. */
const longestCounted = 30;

/** Counts one more for each document that holds the term; two for some that hold it twice. */
function countIn(counts: Uint8Array, han: Field, term: string): void {
  const [from, to] = exactly(han, term);
  const { starts, documents } = han.lists;
  const end = starts[to * 2] ?? 0;
  for (let at = starts[from * 2] ?? 0; at < end; at += 1) {
    const rank = documents[at] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
}
