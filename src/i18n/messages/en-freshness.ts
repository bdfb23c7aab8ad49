import type { FreshnessTexts } from './zh-freshness';

const span = (months: number) =>
  months === 12 ? '1 year' : months % 12 === 0 ? `${months / 12} years` : `${months} months`;

/** Shelf lives: what the mark means, and the table on the page of sources and method. */
export const freshnessEn: FreshnessTexts = {
  mark: 'Why this is marked "dated"',
  past: (months, reason) =>
    months === 0
      ? reason
      : `Facts of this kind are marked "dated" after ${span(months)}; check before quoting. ${reason}`,
  indicator: (months) =>
    `Values of this indicator are marked "dated" after ${span(months)}; check before quoting.`,
  termOver: (date) => `Its stated term ended on ${date}; ask the office in charge what holds now.`,
  more: 'How long each kind of fact holds',
  title: 'How long facts hold',
  lead: 'A source speaks of its own time. Each kind of fact has a shelf life; past it, the fact is marked "dated" and keeps its date beside it. How long is the editors\' judgement, with the reason given; indicators have shelf lives of their own.',
  months: (months) => (months === null ? 'no limit' : months === 0 ? 'until due' : span(months)),
};
