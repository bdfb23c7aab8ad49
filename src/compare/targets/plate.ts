import type { Language } from '../../i18n/language';
import { formatDate } from '../../model/format';
import { type Spot, spotOf, timeline } from './axis';
import type { Day } from './known';
import type { MarkShapeName } from './MarkShape';
import type { Row } from './rows';
import { textWidth } from './textWidth';
import { shapeOf } from './valueView';

/** Measures of the timeline in em of its letters: it is at least `width` across; x is in per cent of the width. */
export const plate = { width: 62, row: 1.75, head: 1.9, left: 1, across: 97 } as const;

const plateX = ({ at }: Spot): number => plate.left + plate.across * at;
export const dayX = (day: Day): number => plateX(spotOf(day, timeline));

export interface PlateMark {
  readonly key: string;
  readonly shape: MarkShapeName;
  readonly x: number;
  readonly beyond: Spot['beyond'];
  /** Named where the mark stands outside the chart and is pinned to its edge. */
  readonly date: string;
}

export interface PlateBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly before: string | null;
  readonly after: string | null;
  /** No source names its end. */
  readonly isOpen: boolean;
}

export interface PlateRow {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly PlateBar[];
  readonly marks: readonly PlateMark[];
  /** Where the name stands: before its marks, behind them, or inside its bar where there is no other room. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end' };
}

/** Where the marks of a record stand on the timeline, and its name beside them. */
export function plateRow({ subject, bars, steps, values }: Row, language: Language): PlateRow {
  const drawnBars = bars.map(({ key, from, to, period }): PlateBar => {
    const [start, end] = [spotOf(from, timeline), spotOf(to ?? timeline.to, timeline)];
    return {
      key,
      from: plateX(start),
      to: plateX(end),
      before: start.beyond === null || period.from === null ? null : formatDate(period.from, language),
      after: end.beyond === null || period.to === null ? null : formatDate(period.to, language),
      isOpen: to === null,
    };
  });
  const markOf = (key: string, shape: MarkShapeName, day: Day, date: string): PlateMark => {
    const spot = spotOf(day, timeline);
    return { key, shape, x: plateX(spot), beyond: spot.beyond, date: formatDate(date, language) };
  };
  const marks = [
    ...steps.map(({ key, milestone, day }) => markOf(key, milestone.kind, day, milestone.date)),
    ...values.flatMap((value) =>
      value.day === null ? [] : [markOf(value.key, shapeOf(value), value.day, value.day)],
    ),
  ];
  const name = subject.name[language];
  const ends = [...drawnBars.flatMap(({ from, to }) => [from, to]), ...marks.map(({ x }) => x)];
  return {
    id: subject.id,
    name,
    bars: drawnBars,
    marks,
    label: labelOf(
      name,
      ends,
      marks.map(({ x }) => x),
    ),
  };
}

const gap = 1.2;

function labelOf(name: string, ends: readonly number[], marks: readonly number[]): PlateRow['label'] {
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const percent = (em: number) => (100 * em) / plate.width;
  const needed = percent(textWidth(name) + gap);
  if (first >= needed) return { x: first - percent(gap), anchor: 'end' };
  if (last + needed <= 100) return { x: last + percent(gap), anchor: 'start' };
  return { x: clearFrom(first + percent(gap), needed, marks, percent(gap)), anchor: 'start' };
}

/** The first place at or after `start` from which so much is free of marks. */
function clearFrom(start: number, needed: number, marks: readonly number[], gap: number): number {
  const inTheWay = marks.filter((mark) => mark > start - gap / 2 && mark < start + needed);
  return inTheWay.length === 0 ? start : clearFrom(Math.max(...inTheWay) + gap, needed, marks, gap);
}
