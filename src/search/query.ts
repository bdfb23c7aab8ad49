import { fold } from './fold';

/** A part of the query in one script. */
export interface Word {
  readonly text: string;
  readonly han: boolean;
}

export interface Query {
  /** All words without what stood between them: `wu jiao chang` is `wujiaochang`. */
  readonly whole: string;
  readonly words: readonly Word[];
}

/**
 * Takes words for kinds off the ends of Han characters in a row: `五角场地铁` is asked in two words.
 * @param terms such words, in Han
 */
export function withTermsApart(query: Query, terms: readonly string[]): Query {
  const words = query.words.flatMap((word) => (word.han ? apart(word.text, terms) : [word]));
  return { whole: query.whole, words };
}

function apart(text: string, terms: readonly string[]): readonly Word[] {
  const word = (part: string): Word => ({ text: part, han: true });
  if (terms.includes(text)) return [word(text)];
  const longest = (fits: (term: string) => boolean) =>
    terms
      .filter((term) => term.length > 1 && term.length < text.length && fits(term))
      .reduce((best, term) => (term.length > best.length ? term : best), '');
  const last = longest((term) => text.endsWith(term));
  if (last !== '') return [word(text.slice(0, -last.length)), word(last)];
  const first = longest((term) => text.startsWith(term));
  return first === '' ? [word(text)] : [word(first), word(text.slice(first.length))];
}

/** Longer input is cut: no name needs more. */
const longest = 64;
const mostWords = 8;
const parts = /\p{Script=Han}+|\p{Script=Latin}+|\p{Nd}+/gu;

/** Reads what was typed: control characters, signs and emoji fall away, `ü` is spelled `v` as on a keyboard. */
export function readQuery(typed: string): Query {
  const text = fold(
    [...typed.normalize('NFC')]
      .slice(0, longest)
      .join('')
      .replace(/[üǖǘǚǜÜ]/g, 'v'),
  );
  const words = [...text.replace(/['’]/g, '').matchAll(parts)]
    .slice(0, mostWords)
    .map(([part]): Word => ({ text: part, han: /^\p{Script=Han}/u.test(part) }));
  return { whole: words.map((word) => word.text).join(''), words };
}
