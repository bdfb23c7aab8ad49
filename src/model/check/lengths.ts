import { type Wording, wording } from '../problem';
import { entriesOf } from './entries';
import { problemAt, type Rule } from './rule';
import { textsIn } from './walk';

/** Longest text, in characters, that its place on screen holds; [Chinese, English] by the last part of the path. */
const limits: ReadonlyMap<string, readonly [zh: number, en: number]> = new Map([
  ['name', [40, 110]],
  ['label', [40, 110]],
  ['positioning', [80, 240]],
  ['summary', [300, 900]],
  ['method', [150, 320]],
  ['unit', [16, 48]],
]);

export const tooLong = (text: string, most: number): Wording =>
  wording(
    `太长：${text.length} 个字符，上限 ${most}`,
    `too long: ${text.length} characters, the limit is ${most}`,
    '请缩短',
    'shorten it',
  );

/** Texts fit the place where they are shown. */
export const lengths: Rule = (facts) =>
  entriesOf(facts).flatMap((entry) =>
    [...textsIn(entry.record)].flatMap(({ field, value }) => {
      const limit = limits.get(field.split('.').at(-1) ?? '');
      if (limit === undefined) return [];
      const sides = [
        ['zh', value.zh, limit[0]],
        ['en', value.en, limit[1]],
      ] as const;
      return sides.flatMap(([side, text, most]) =>
        text.length <= most ? [] : problemAt(entry, `${field}.${side}`, tooLong(text, most)),
      );
    }),
  );
