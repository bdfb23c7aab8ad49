import { type Problem, type Wording, wording } from '../problem';
import { entriesOf, type Written } from './entries';
import { problemAt, type Rule } from './rule';
import { textsIn } from './walk';

const han = /\p{Script=Han}/u;
/** CJK punctuation and full-width forms. */
const fullWidth = /[\u3000-\u303f\uff01-\uff65]/;
const halfWidthInHan = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

/** Fields in which the Chinese side may be a Latin name or unit. */
const latinAllowed = /^(name|title|publisher|unit)$|(^|\.)unit$/;

const hanInEnglish: Wording = wording(
  '英文中有汉字',
  'the English contains Chinese characters',
  '请译成英文或用拼音',
  'translate them, or write them in pinyin',
);
const fullWidthInEnglish: Wording = wording(
  '英文中有全角标点或全角空格',
  'the English contains full-width punctuation or spaces',
  '请改用半角标点',
  'use half-width punctuation',
);
const noHan: Wording = wording(
  '中文里没有汉字',
  'the Chinese contains no Chinese characters',
  '请填写中文；只有名称可以是外文',
  'write it in Chinese; only names may be foreign',
);
const halfWidthInChinese: Wording = wording(
  '中文里用了半角标点',
  'the Chinese contains half-width punctuation',
  '请改用全角标点',
  'use full-width punctuation',
);

const mayBeLatin = (kind: Written['kind'], field: string) =>
  latinAllowed.test(field) || (kind === 'place' && field === 'address');

export const languagesOf = (entry: Written): readonly Problem[] =>
  [...textsIn(entry.record)].flatMap(({ field, value: { zh, en } }) => {
    const words: [string, Wording][] = [];
    if (han.test(en)) words.push(['en', hanInEnglish]);
    if (fullWidth.test(en)) words.push(['en', fullWidthInEnglish]);
    if (!han.test(zh) && !mayBeLatin(entry.kind, field)) words.push(['zh', noHan]);
    if (halfWidthInHan.test(zh)) words.push(['zh', halfWidthInChinese]);
    return words.map(([side, said]) => problemAt(entry, `${field}.${side}`, said));
  });

/** Each side of a text is written in its own language and punctuation. */
export const languages: Rule = (facts) => entriesOf(facts).flatMap(languagesOf);
