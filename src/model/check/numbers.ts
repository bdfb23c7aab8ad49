import type { Language } from '../../i18n/language';
import { type Problem, type Wording, wording } from '../problem';
import type { Text } from '../text';
import { entriesOf, type Written } from './entries';
import { type Numbers, numbersIn } from './numerals';
import { problemAt, type Rule } from './rule';
import { textsIn } from './walk';

/** Whether two numbers are the same but for rounding in the computer. */
export const equal = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Numbers in digits that the other side says neither in digits nor in words. */
function unsaid({ digits }: Numbers, other: Numbers): readonly string[] {
  const said = [...other.digits.flatMap(({ values }) => values), ...other.words];
  return digits
    .filter(({ values }) => !values.some((value) => said.some((saidValue) => equal(value, saidValue))))
    .map(({ text }) => text);
}

/** The numbers that each side of a text has and the other lacks. */
export function numbersApart({ zh, en }: Text): Readonly<Record<Language, readonly string[]>> {
  const [chinese, english] = [numbersIn(zh, 'zh'), numbersIn(en, 'en')];
  return { zh: unsaid(chinese, english), en: unsaid(english, chinese) };
}

function wordsFor(text: Text): Wording | null {
  const { zh, en } = numbersApart(text);
  if (zh.length === 0 && en.length === 0) return null;
  const list = (numbers: readonly string[], none: string) =>
    numbers.length === 0 ? none : numbers.join(', ');
  return wording(
    `中英文的数字不一致：只在中文里有 ${list(zh, '无')}；只在英文里有 ${list(en, '无')}`,
    `the numbers of the two languages differ: only in Chinese ${list(zh, 'none')}; only in English ${list(en, 'none')}`,
    '请对照来源，让两种语言说同样的数字',
    'compare with the source and say the same numbers in both languages',
  );
}

export const numbersOf = (entry: Written): readonly Problem[] =>
  [...textsIn(entry.record)].flatMap(({ field, value }) => {
    const said = wordsFor(value);
    return said === null ? [] : problemAt(entry, field, said);
  });

/** Both languages of a text contain the same numbers, compared by value. */
export const numbers: Rule = (facts) => entriesOf(facts).flatMap(numbersOf);
