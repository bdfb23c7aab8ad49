import type { Facts } from '../../../src/model/facts';
import type { Problem } from '../../../src/model/problem';

/** Two lines per problem: 「文件 · 记录 · 字段：问题；办法」, then the same in English. */
export function linesOf({ file, record, field, problem, remedy }: Problem): readonly string[] {
  const place = [file, record, field].filter((part) => part !== null).join(' · ');
  return [`${place}：${problem.zh}；${remedy.zh}`, `${place}: ${problem.en}; ${remedy.en}`];
}

/** One line of counts per kind, in both languages. */
export function summaryOf(facts: Facts, tourSteps: number): string {
  const { zones, structure, places, plans, industries, indicators, sources } = facts;
  const counts = [
    ['片区 zones', zones.features.length],
    ['结构 structures', structure.features.length],
    ['地点 places', places.features.length],
    ['规划 plans', plans.length],
    ['产业 industries', industries.length],
    ['指标 indicators', indicators.definitions.length],
    ['数值 observations', indicators.observations.length],
    ['来源 sources', sources.length],
    ['巡览步骤 tour steps', tourSteps],
  ] as const;
  return `检查通过 all facts pass: ${counts.map(([kind, count]) => `${kind} ${count}`).join(' · ')}`;
}
