import type { Facts } from '../facts';
import { type Problem, wording } from '../problem';
import type { TourStep } from '../tour';
import { entriesOf, type Written } from './entries';
import { equal } from './numbers';
import { numbersIn } from './numerals';
import { problemAt } from './rule';
import { citationsIn, objectsIn } from './walk';

/** Names in which a number is no figure and does not age. */
const lines = /\d+号线|\bLine \d+/g;

/** Every number that a record says: values, the parts of its dates, the figures in its texts. */
function numbersSaid(record: object): readonly number[] {
  const said: number[] = [];
  for (const { value } of objectsIn(record))
    for (const [key, content] of Object.entries(value)) {
      if (typeof content === 'number') said.push(content);
      if (typeof content !== 'string') continue;
      const { digits, words } = numbersIn(content, key === 'en' ? 'en' : 'zh');
      said.push(...digits.flatMap(({ values }) => values), ...words);
      if (/^\d{4}(-\d\d){0,2}$/.test(content)) said.push(...content.split('-').map(Number));
    }
  return said;
}

const unsaid = (figures: readonly string[]) =>
  wording(
    `引用这些来源的记录没有说过：${figures.join('、')}`,
    `no record that cites these sources says: ${figures.join(', ')}`,
    '请对照记录更正数字，或补上相应的来源',
    'correct the figure after the record, or add its source',
  );
const undated = (figures: readonly string[]) =>
  wording(
    `数字没有年份：${figures.join('、')}`,
    `a figure without a year: ${figures.join(', ')}`,
    '请写明是哪一年的数字',
    'say of which year it is',
  );
const ahead = (year: number) =>
  wording(`年份 ${year} 在今天之后`, `the year ${year} lies ahead`, '请更正年份', 'correct the year');

const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value < 2100;

/**
 * A caption's figures are those of records that cite the same sources, and the year stands beside whatever ages.
 * @param today `YYYY-MM-DD`
 */
export function figuresOf(entry: Written, step: TourStep, facts: Facts, today: string): readonly Problem[] {
  const cited = new Set(step.cites.map(({ source }) => source));
  const said = entriesOf(facts)
    .filter(({ record }) => [...citationsIn(record)].some(({ value }) => cited.has(value.source)))
    .flatMap(({ record }) => numbersSaid(record));
  return (['zh', 'en'] as const).flatMap((side) => {
    const field = `caption.${side}`;
    const { digits } = numbersIn(step.caption[side].replace(lines, ''), side);
    const values = digits.flatMap((numeral) => numeral.values);
    const unknown = digits.filter((one) => !one.values.some((a) => said.some((b) => equal(a, b))));
    const years = values.filter(isYear);
    const figures = digits.filter((one) => !one.values.some(isYear));
    return [
      ...(unknown.length > 0 ? [problemAt(entry, field, unsaid(unknown.map(({ text }) => text)))] : []),
      ...(figures.length > 0 && years.length === 0
        ? [problemAt(entry, field, undated(figures.map(({ text }) => text)))]
        : []),
      ...years
        .filter((year) => year > Number(today.slice(0, 4)))
        .map((year) => problemAt(entry, field, ahead(year))),
    ];
  });
}
