import { factFiles } from '../facts';
import { wording } from '../problem';
import { problemAt, type Rule } from './rule';

const noOriginal = wording(
  '没有公开网址，却写明读的是原文',
  'it has no public address, yet claims that the original was read',
  '请补上网址，或把 readAs 改为 excerpt（摘录）或 copy（副本）',
  'add the address, or change readAs to excerpt or copy',
);
const badRule = wording(
  '定位规则不是有效的正则表达式',
  'the locator rule is not a valid regular expression',
  '请找技术人员更正，或写 null',
  'ask a technician to correct it, or write null',
);

function isExpression(rule: string): boolean {
  try {
    return new RegExp(rule, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** A source says honestly how it was read, and its locator rule can be applied. */
export const sources: Rule = (facts) =>
  facts.sources.flatMap(({ id, url, readAs, locatorRule }) => {
    const at = { file: factFiles.sources, id };
    return [
      ...(url === null && readAs === 'original' ? [problemAt(at, 'readAs', noOriginal)] : []),
      ...(locatorRule !== null && !isExpression(locatorRule) ? [problemAt(at, 'locatorRule', badRule)] : []),
    ];
  });
