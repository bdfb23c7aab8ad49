import { lastDay, monthsLater } from './calendar';
import type { PartialDate } from './date';
import type { Figure, Milestone } from './figure';
import { covers, type FactKind, measureOf } from './freshness-kinds';
import type { ShelfLife } from './shelf-life';
import type { Subject } from './subject';
import type { Text } from './text';

/** Why a fact counts as dated: its months are over (for an observation, those of its indicator), or the term that it names. */
export type DatedReason =
  | { readonly kind: 'months'; readonly months: number; readonly reason: Text }
  | { readonly kind: 'indicator'; readonly months: number }
  | { readonly kind: 'term-over'; readonly end: PartialDate };

/**
 * Whether a fact has outlived its shelf life (months) on a day (`YYYY-MM-DD`). A partial date counts from its
 * end: `2023` from 31 December 2023.
 */
export function isStale(asOf: PartialDate, shelfLifeMonths: number, today: string): boolean {
  return today > monthsLater(lastDay(asOf), shelfLifeMonths);
}

function whyPast(
  fact: FactKind,
  asOf: PartialDate,
  today: string,
  lives: readonly ShelfLife[],
): DatedReason | null {
  const line = lives.find((candidate) => covers(candidate, fact));
  if (line === undefined || line.months === null || !isStale(asOf, line.months, today)) return null;
  return { kind: 'months', months: line.months, reason: line.reason };
}

/** The date from which a record's shelf life counts: of its status where it has one of its own, else of the record. */
export const datedFrom = ({ type, record }: Subject): PartialDate =>
  type === 'place' ? record.statusAsOf : record.asOf;

/** Why a record is dated on a day (`YYYY-MM-DD`), or null while it holds; see `isDated`. */
export function whyDated(subject: Subject, today: string, lives: readonly ShelfLife[]): DatedReason | null {
  const asOf = datedFrom(subject);
  switch (subject.type) {
    case 'place': {
      const { kind, status } = subject.record;
      return whyPast({ of: 'place', kind, status }, asOf, today, lives);
    }
    case 'plan': {
      const { kind, status, period } = subject.record;
      const fact = { of: 'plan', kind, status } as const;
      const ages = lives.some((line) => line.months !== null && covers(line, fact));
      const end = period?.to ?? null;
      if (ages && end !== null && today > lastDay(end)) return { kind: 'term-over', end };
      return whyPast(fact, asOf, today, lives);
    }
    case 'observation': {
      const { shelfLifeMonths: months } = subject.definition;
      const past = subject.record.kind !== 'target' && isStale(asOf, months, today);
      return past ? { kind: 'indicator', months } : null;
    }
    default:
      return whyPast({ of: subject.type }, asOf, today, lives);
  }
}

/**
 * Whether a record is past its shelf life on a day (`YYYY-MM-DD`): the one answer for panel, list, report and export.
 * A place counts from the date of its status. A plan is dated, too, when the term that it names is over. An observation
 * goes by its indicator; a target stays what it was when set, and so is never dated.
 * @param lives the facts' `shelfLives`; a kind of fact that no line covers holds for ever
 */
export const isDated = (subject: Subject, today: string, lives: readonly ShelfLife[]): boolean =>
  whyDated(subject, today, lives) !== null;

/** Why a figure inside a record is dated, or null while it holds. */
export const whyFigureDated = (
  { kind, unit, asOf }: Figure,
  today: string,
  lives: readonly ShelfLife[],
): DatedReason | null => whyPast({ of: 'figure', kind, measure: measureOf(unit) }, asOf, today, lives);

export const isFigureDated = (figure: Figure, today: string, lives: readonly ShelfLife[]): boolean =>
  whyFigureDated(figure, today, lives) !== null;

/** Whether a step in a record's life is dated: what was expected for a day that has gone by. */
export const isStepDated = ({ kind, date }: Milestone, today: string, lives: readonly ShelfLife[]): boolean =>
  whyPast({ of: 'step', kind }, date, today, lives) !== null;
