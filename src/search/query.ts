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
