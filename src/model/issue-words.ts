import type * as v from 'valibot';
import { type Wording, wording } from './problem.ts';

type Issue = v.BaseIssue<unknown>;
type Sentence = (issue: Issue) => Wording;

const quoted = (text: string | null) => (text ?? '').replaceAll('"', '');
const choices = (issue: Issue) => quoted(issue.expected).replace(/[()]/g, '').replaceAll(' | ', ', ');
const limit = (issue: Issue) => quoted(issue.expected).replace(/^[<>]=?/, '');
const got = (issue: Issue) => quoted(issue.received);
const missing = (issue: Issue) => issue.input === undefined;

const leftOut = wording('缺少必填项', 'a required entry is missing', '请补上这一项', 'add this entry');
const wrongType =
  (zh: string, en: string): Sentence =>
  (issue) =>
    missing(issue)
      ? leftOut
      : wording(
          `应为${zh}，现为 ${got(issue)}`,
          `must be ${en}, but is ${got(issue)}`,
          `请改成${zh}`,
          `change it to ${en}`,
        );

const choose: Sentence = (issue) =>
  missing(issue)
    ? leftOut
    : wording(
        `不认识的值 ${got(issue)}`,
        `unknown value ${got(issue)}`,
        `请从下列值中选一个：${choices(issue)}`,
        `choose one of: ${choices(issue)}`,
      );

/** A value that is neither a listed word nor a text in both languages: in our schemas, only a unit. */
const unit: Sentence = (issue) =>
  missing(issue)
    ? leftOut
    : wording(
        '不认识的单位',
        'unknown unit',
        '请用列表中的单位（如 rmb、km2、percent），或写成中英文量词，如 {"zh":"家","en":"companies"}',
        'use a listed unit （such as rmb, km2, percent） or a counter in both languages, such as {"zh":"家","en":"companies"}',
      );

const entries: Sentence = (issue) => {
  if (issue.expected === 'never')
    return wording(
      `多出一项 ${got(issue)}`,
      `unexpected entry ${got(issue)}`,
      '请检查拼写，或删去这一项',
      'check its spelling, or delete it',
    );
  return missing(issue)
    ? leftOut
    : wrongType('一组带名称的项（{…}）', 'a group of named entries ({…})')(issue);
};

/** One sentence per kind of schema issue; a schema's own message, such as `not-an-id`, goes before its type. */
const table: Readonly<Record<string, Sentence>> = {
  'not-an-id': (issue) =>
    wording(
      `编号写法不对：${got(issue)}`,
      `not a valid id: ${got(issue)}`,
      '编号只用小写英文字母和数字，词间用一个连字符，如 bay-valley',
      'ids use lower-case letters and digits, words joined by single hyphens, such as bay-valley',
    ),
  'not-a-date': (issue) =>
    wording(
      `日期写法不对：${got(issue)}`,
      `not a valid date: ${got(issue)}`,
      '请写成 2023、2023-08 或 2023-08-17',
      'write it as 2023, 2023-08 or 2023-08-17',
    ),
  'not-an-address': () =>
    wording(
      '网址写法不对',
      'not a web address',
      '请写以 https:// 或 http:// 开头的完整网址；没有公开网址时写 null',
      'write a complete address that starts with https:// or http://; write null if there is no public address',
    ),
  'feature-ids-differ': () =>
    wording(
      '要素的 id 与 properties.id 不一致',
      'the feature’s id differs from properties.id',
      '两处请写同一个编号',
      'write the same id in both places',
    ),
  string: wrongType('文字', 'text'),
  number: wrongType('数字', 'a number'),
  boolean: wrongType('true 或 false', 'true or false'),
  array: wrongType('列表（[…]）', 'a list ([…])'),
  strict_object: entries,
  strict_tuple: (issue) =>
    missing(issue)
      ? leftOut
      : wording(
          '坐标须正好是两个数',
          'a position must be exactly two numbers',
          '请写成 [经度, 纬度]（WGS-84）',
          'write [longitude, latitude] (WGS-84)',
        ),
  picklist: choose,
  literal: choose,
  variant: choose,
  union: unit,
  non_empty: () => wording('内容为空', 'it is empty', '请填写内容', 'fill it in'),
  min_length: () => wording('至少要有一项', 'at least one entry is needed', '请补上', 'add one'),
  max_length: (issue) =>
    wording(
      `太长，上限为 ${limit(issue)}`,
      `too long, the limit is ${limit(issue)}`,
      '请缩短或删减',
      'shorten it, or leave some out',
    ),
  finite: () =>
    wording('不是有限的数', 'not a finite number', '请填写一个普通数字', 'enter an ordinary number'),
  integer: () => wording('应为整数', 'must be a whole number', '请去掉小数部分', 'remove the decimals'),
  min_value: (issue) =>
    wording(
      `数值太小，不得低于 ${limit(issue)}`,
      `too small, the minimum is ${limit(issue)}`,
      '请更正数值',
      'correct the value',
    ),
  max_value: (issue) =>
    wording(
      `数值太大，不得高于 ${limit(issue)}`,
      `too large, the maximum is ${limit(issue)}`,
      '请更正数值',
      'correct the value',
    ),
};

/** Says a schema issue in both languages, with a remedy. Never throws; an unlisted kind gets a general sentence. */
export function wordIssue(issue: Issue): Wording {
  const sentence = table[issue.message] ?? table[issue.type];
  return (
    sentence?.(issue) ??
    wording(
      '内容不符合要求',
      'it does not fit the schema',
      '请对照同类记录更正',
      'correct it after the pattern of a similar record',
    )
  );
}
