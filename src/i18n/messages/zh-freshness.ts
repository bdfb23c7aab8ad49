/** 时效：标记的说明与“来源与方法”页的时效表。 */
const span = (months: number) => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`);

export const freshnessZh = {
  mark: '为什么标为“数据较旧”',
  past: (months: number, reason: string) =>
    months === 0 ? reason : `这类资料满 ${span(months)}即标为“数据较旧”，引用前请核对。${reason}`,
  indicator: (months: number) => `这一指标的数字满 ${span(months)}即标为“数据较旧”，引用前请核对。`,
  termOver: (date: string) => `写明的期限到${date}为止，现已过去；之后的情况请向主管部门核实。`,
  more: '各类资料的时效',
  title: '时效',
  lead: '来源说的是当时的情况。每一类资料在这里规定了时效，期满即标“数据较旧”，并写明截至日期。时效由编者判断，理由如下；指标另按各自的时效。',
  months: (months: number | null) => (months === null ? '不过时' : months === 0 ? '到期即止' : span(months)),
};

export type FreshnessTexts = typeof freshnessZh;
