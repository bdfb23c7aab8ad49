import type { Facts } from '../facts';
import { type Problem, type Wording, wording } from '../problem';
import type { Source } from '../source';
import { entriesOf, type Written } from './entries';
import { problemAt, type Rule } from './rule';
import { citationsIn } from './walk';

const unknownSource = (id: string): Wording =>
  wording(
    `没有编号为 ${id} 的来源`,
    `there is no source with the id ${id}`,
    '请检查拼写，或先在 sources.json 中登记这个来源',
    'check the spelling, or enter the source in sources.json first',
  );
const badLocator = (locator: string | null, { locatorRule }: Source): Wording =>
  wording(
    locator === null ? '缺少引文定位' : `引文定位 ${locator} 不合该来源的写法`,
    locator === null ? 'the locator is missing' : `the locator ${locator} does not fit its source`,
    `请按该来源的规则填写：${locatorRule}`,
    `write it by the rule of that source: ${locatorRule}`,
  );

/** The rule as a pattern over the whole locator; null where it is not a valid expression. */
function patternOf(rule: string): RegExp | null {
  try {
    return new RegExp(`^(?:${rule})$`, 'u');
  } catch {
    return null;
  }
}

export const citationsOf = (
  entry: Written,
  facts: Facts,
  leftOut?: ReadonlySet<string>,
): readonly Problem[] =>
  [...citationsIn(entry.record)].flatMap(({ field, value: { source: id, locator } }) => {
    const source = facts.sources.find((known) => known.id === id);
    if (source === undefined)
      return leftOut?.has(id) ? [] : problemAt(entry, `${field}.source`, unknownSource(id));
    const pattern = source.locatorRule === null ? null : patternOf(source.locatorRule);
    const fits = pattern === null || (locator !== null && pattern.test(locator));
    return fits ? [] : problemAt(entry, `${field}.locator`, badLocator(locator, source));
  });

/** Every fact is said by a known source, and its locator points into that source. */
export const citations: Rule = (facts, { leftOut }) =>
  entriesOf(facts).flatMap((entry) => citationsOf(entry, facts, leftOut));
