import type { Language } from '../../i18n/language';
import { chineseNumerals } from './chinese-numerals';
import { englishNumberWords } from './english-number-words';

/** A number as written, with every value that it may mean: in `2至3万`, 2 may mean 20,000. */
type Numeral = { readonly text: string; readonly values: readonly number[] };

/** The numbers of a text: those in digits must be said by the other language too, the words may explain it. */
export type Numbers = { readonly digits: readonly Numeral[]; readonly words: readonly number[] };

const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
  ['成', 10],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** 千 before a unit of measure is kilo, no number. */
const chineseScale =
  '(?:多|余|几)?(十亿|百亿|千亿|万亿|十万|百万|千万|百|千(?![米克瓦焦卡赫伏])|万|亿|成(?=[、\uff0c。\uff1b\uff09以左的]|$))';
const englishScale = '(?:[ -]?)(thousand|million|mn|billion|bn|trillion)\\b';
const number = '(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?';
const pattern = new RegExp(`${number}(?:${chineseScale}|${englishScale})?`, 'gi');

/** Between two numbers that share the second one's scale. */
const rangeLink = /^\s*(?:–|—|-|~|\uff5e|至|到|to|and|or|、)\s*(?:about |over |RMB |US\$)?$/i;

/** Parts of names and codes in which digits are no quantity. */
const codes: readonly RegExp[] = [
  /https?:\/\/\S+/g,
  /(?:\+?86[- ]?)?0?21[- ]\d{4}[- ]?\d{4}/g,
  /(?<![A-Za-z])(?!RMB|CNY|USD|US\$)[A-Za-z]+(?:-?\d+(?:\.\d+)?)+[A-Za-z]*(?![A-Za-z])/g,
  /\b\d+[A-Z]\b/g,
  /\b\d+(?:st|nd|rd|th)[ -](?:Five[ -]Year|FYP)/gi,
];

/** Money in short: $1.1B, RMB 2 m. */
const shortMoney = /((?:RMB|CNY|USD|[$¥€]) ?\d[\d,]*(?:\.\d+)?) ?(?:(m|mn)|(b|bn))\b/gi;
const longMoney = (_: string, amount: string, millions: string | undefined) =>
  `${amount} ${millions === undefined ? 'billion' : 'million'}`;

/** Spellings of one thing that differ between the languages, brought to one form. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/十[一二三四五]五/g, ' '],
  [/(?<!\d)20世纪(\d)0年代/g, '19$10'],
  [/(?<!\d)21世纪(\d)0年代/g, '20$10'],
  [/(?<!\d)19世纪(\d)0年代/g, '18$10'],
  [/上世纪(\d)0年代/g, '19$10'],
  [/\b(1[89]|20)(\d\d)s\b/g, '$1$2'],
  [/\b(\d\d)(\d\d)[–-](\d\d)(?![\d-])/g, '$1$2–$1$3'],
];

const halfWidth = (text: string) =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0));

function withoutCodes(text: string): { readonly plain: string; readonly codeDigits: readonly number[] } {
  let plain = halfWidth(text).replace(shortMoney, longMoney);
  const found: string[] = [];
  for (const code of codes)
    plain = plain.replace(code, (part) => {
      found.push(...(part.match(/\d+(?:\.\d+)?/g) ?? []));
      return ' ';
    });
  for (const [spelling, form] of spellings) plain = plain.replace(spelling, form);
  return { plain, codeDigits: found.map(Number) };
}

/** Reads the numbers of a text; money and counts by value (2,300亿 = 230 billion), whatever their unit. */
export function numbersIn(text: string, language: Language): Numbers {
  const { plain, codeDigits } = withoutCodes(text);
  const matches = [...plain.matchAll(pattern)].map((match) => {
    const [written, whole = '', fraction = '', chinese, english] = match;
    const value = Number(`${whole.replaceAll(',', '')}${fraction}`);
    const scale = scales.get((chinese ?? english ?? '').toLowerCase());
    return { written, value, scale, from: match.index, to: match.index + written.length };
  });
  const digits = matches.map(({ written, value, scale, to }, index): Numeral => {
    const next = matches[index + 1];
    const sharesScale =
      scale === undefined && next?.scale !== undefined && rangeLink.test(plain.slice(to, next.from));
    const values = sharesScale ? [value, value * (next?.scale ?? 1)] : [value * (scale ?? 1)];
    return { text: written.trim(), values };
  });
  const words = language === 'zh' ? chineseNumerals(text) : englishNumberWords(text);
  return { digits, words: [...words, ...codeDigits] };
}
