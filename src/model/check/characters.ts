import { type Problem, type Wording, wording } from '../problem';
import { entriesOf, type Written } from './entries';
import { problemAt, type Rule } from './rule';
import { below, objectsIn } from './walk';

/** Controls, zero-width and direction marks, the byte-order mark, private use and the replacement character. */
const unseen = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd\p{Co}]/u;

const codePoint = (text: string) =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function wordsFor(text: string): Wording | null {
  const found = unseen.exec(text)?.[0];
  if (found !== undefined)
    return wording(
      `含有看不见的字符 ${codePoint(found)}`,
      `contains an invisible character, ${codePoint(found)}`,
      '请删去这段文字并重新键入',
      'delete the text and type it again',
    );
  if (text !== text.trim() || text.includes('  '))
    return wording(
      '首尾或中间有多余空格',
      'has spaces too many',
      '请删去多余空格',
      'delete the extra spaces',
    );
  return null;
}

export const charactersOf = (entry: Written): readonly Problem[] =>
  [...objectsIn(entry.record)].flatMap(({ field, value }) =>
    Object.entries(value).flatMap(([key, text]) => {
      const said = typeof text === 'string' ? wordsFor(text) : null;
      return said === null ? [] : problemAt(entry, below(field, key), said);
    }),
  );

/** No text hides a control, zero-width or direction-changing character, or stray spaces. */
export const characters: Rule = (facts) => entriesOf(facts).flatMap(charactersOf);
