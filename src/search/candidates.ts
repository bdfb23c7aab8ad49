import { exactly, type Field, startingWith } from './index/field';
import type { SearchIndex } from './index/index';
import { raise } from './index/lists';
import { longestInitials, longestLatin, mostLength } from './index/terms';
import { type InitialsOf, initialsFrom } from './initials';
import type { Query, Word } from './query';
import type { TopicsOf } from './topics';

/** How well a document may hold a word, in the order of the points that come of it (`strength.ts`). */
const levels = { topic: 1, initials: 2, inside: 3, start: 4, whole: 5 } as const;

/** By rank, how well each document may hold what a query asks for; 0 where it cannot. */
export type Candidates = (query: Query, topicsOf: TopicsOf) => Uint8Array;

/** Every word has to be found somewhere; words of letters also count when they are one word together. */
export function candidatesFrom(index: SearchIndex): Candidates {
  const initialsOf = initialsFrom(index.syllables);
  const named = (letters: string, han: boolean | null, topicsOf: TopicsOf): Uint8Array => {
    const found = new Uint8Array(index.order.length);
    for (const topic of topicsOf(letters))
      raiseTerms(found, index.topics, exactly(index.topics, topic), 'topic');
    if (han === true) raiseHan(found, index.han, letters);
    if (han === false) raiseLatin(found, index, letters, initialsOf);
    const { starts, documents } = index.lengths;
    const length = Math.min(letters.length, mostLength);
    for (let at = starts[length] ?? 0; at < (starts[length + 1] ?? 0); at += 1) {
      const rank = documents[at] ?? 0;
      if (found[rank] === levels.start) found[rank] = levels.whole;
    }
    return found;
  };
  return ({ whole, words }, topicsOf) => {
    const each = words.map(({ text, han }: Word) => named(text, han, topicsOf));
    const [first = new Uint8Array(index.order.length), ...others] = each;
    for (const other of others) keepBoth(first, other);
    if (words.length < 2) return first;
    const anyHan = words.some(({ han }) => han);
    const together = named(whole, anyHan ? null : false, topicsOf);
    for (const [rank, level] of together.entries())
      if (level > 0) first[rank] = Math.max(first[rank] ?? 0, level * words.length);
    return first;
  };
}

/** Adds the levels where both words are held. */
function keepBoth(levels: Uint8Array, others: Uint8Array): void {
  for (let rank = 0; rank < levels.length; rank += 1) {
    const [one, other] = [levels[rank] ?? 0, others[rank] ?? 0];
    levels[rank] = one === 0 || other === 0 ? 0 : one + other;
  }
}

type Range = readonly [from: number, to: number];

function raiseTerms(
  found: Uint8Array,
  { lists }: Field,
  [from, to]: Range,
  inside: keyof typeof levels,
): void {
  const begins = inside === 'inside' ? levels.start : levels[inside];
  for (let term = from; term < to; term += 1) {
    raise(found, lists, term * 2, term * 2 + 1, levels[inside]);
    raise(found, lists, term * 2 + 1, term * 2 + 2, begins);
  }
}

/** Characters in a row stand there with all their pairs. */
function raiseHan(found: Uint8Array, han: Field, text: string): void {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
  const [first = '', ...others] = pairs.length === 0 ? characters : pairs;
  const levelsOf = (term: string) => {
    const held = new Uint8Array(found.length);
    raiseTerms(held, han, exactly(han, term), 'inside');
    return held;
  };
  const held = levelsOf(first);
  for (const term of others) {
    const other = levelsOf(term);
    for (let rank = 0; rank < held.length; rank += 1) if (other[rank] === 0) held[rank] = 0;
  }
  for (const [rank, level] of held.entries()) if (level > (found[rank] ?? 0)) found[rank] = level;
}

function raiseLatin(
  found: Uint8Array,
  { latin, initials }: SearchIndex,
  letters: string,
  initialsOf: InitialsOf,
) {
  for (const first of initialsOf(letters))
    raiseTerms(found, initials, startingWith(initials, first.slice(0, longestInitials)), 'initials');
  raiseTerms(found, latin, startingWith(latin, letters.slice(0, longestLatin)), 'inside');
}

/**
 * The places of documents that have a level, the highest first, those of one level by rank.
 * @param before only documents that stand before this place
 */
export function likelyFirst(found: Uint8Array, order: Uint32Array, before: number): Uint32Array {
  const starts = new Uint32Array(257);
  for (let rank = 0; rank < found.length; rank += 1) {
    const level = found[rank] ?? 0;
    if (level > 0 && (order[rank] ?? 0) < before) starts[256 - level] = (starts[256 - level] ?? 0) + 1;
  }
  let sum = 0;
  for (let level = 0; level < 257; level += 1) {
    const count = starts[level] ?? 0;
    starts[level] = sum;
    sum += count;
  }
  const places = new Uint32Array(sum);
  for (let rank = 0; rank < found.length; rank += 1) {
    const level = found[rank] ?? 0;
    const place = order[rank] ?? 0;
    if (level === 0 || place >= before) continue;
    const at = starts[256 - level] ?? 0;
    places[at] = place;
    starts[256 - level] = at + 1;
  }
  return places;
}
