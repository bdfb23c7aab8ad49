import { firstDay } from '../../model/calendar';
import { type Span, spotOf, wholeYears } from './axis';
import { type Placed, placeLabels } from './labels';
import type { Quantified, ValueMark } from './quantified';

/** Size and margins of a chart in em of its letters; it is at least so wide. */
export const chart = { width: 20, height: 12, top: 3.6, bottom: 10, left: 5, across: 88 } as const;

export interface ChartMark {
  readonly mark: ValueMark;
  /** Per cent of the width. */
  readonly x: number;
  /** Em from the top. */
  readonly y: number;
  readonly label: Placed | null;
  readonly lines: readonly string[];
}

export interface ChartPlan {
  readonly span: Span;
  /** Oldest first. */
  readonly marks: readonly ChartMark[];
  /** From the day on which the target was set to the day on which it is due. */
  readonly reach: { readonly from: number; readonly to: number; readonly y: number } | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whole years with room for all marks, and one more for the label of what is due. */
function spanOf({ marks, plan }: Quantified): Span {
  const [aim] = marks;
  const days = [
    ...marks.flatMap(({ day }) => day ?? []),
    ...(aim === undefined ? [] : [firstDay(aim.figure.asOf)]),
    plan.record.period?.from ?? '',
  ].filter((day) => day !== '');
  const years = days.map(yearOf);
  return wholeYears(Math.min(...years), Math.max(...years) + 1);
}

export const xOf = (day: string, span: Span): number => chart.left + chart.across * spotOf(day, span).at;

/**
 * Where everything stands in the chart of a target: a scale from nothing to a little over the largest value, whole
 * years across. Null where no value has a day.
 * @param linesOf the label of a value
 */
export function chartOf(
  quantified: Quantified,
  linesOf: (mark: ValueMark) => readonly string[],
): ChartPlan | null {
  const dated = quantified.marks.filter(({ day }) => day !== null);
  if (dated.length === 0) return null;
  const span = spanOf(quantified);
  const most = Math.max(...dated.map(({ figure }) => figure.value));
  const yOf = (value: number) =>
    most <= 0 ? chart.bottom : chart.bottom - (chart.bottom - chart.top) * (value / most);
  const spots = dated.map((mark) => ({
    mark,
    x: xOf(mark.day ?? '', span),
    y: yOf(mark.figure.value),
    lines: linesOf(mark),
  }));
  const aim = spots.find(({ mark }) => mark.role === 'aim');
  const reach = aim && { from: xOf(firstDay(aim.mark.figure.asOf), span), to: aim.x, y: aim.y };
  const byWeight = [...spots].sort((a, b) => weight(b.mark) - weight(a.mark) || b.x - a.x);
  const labels = placeLabels(
    byWeight.map(({ mark, x, y, lines }) => ({ key: mark.key, x: inEm(x), y, lines })),
    { width: chart.width, height: chart.bottom + 0.4 },
    reach === undefined
      ? []
      : [{ left: inEm(reach.from), right: inEm(reach.to) - 0.6, top: reach.y - 0.1, bottom: reach.y + 0.1 }],
  );
  return {
    span,
    marks: spots.map((spot) => ({ ...spot, label: labels.get(spot.mark.key) ?? null })),
    reach: reach ?? null,
  };
}

const inEm = (percent: number): number => (percent / 100) * chart.width;
const weight = ({ role }: ValueMark): number => (role === 'aim' ? 2 : role === 'actual' ? 1 : 0);
