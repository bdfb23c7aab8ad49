import type { Belt } from '../../model/belt';
import { firstDay, lastDay } from '../../model/calendar';
import type { Citation } from '../../model/citation';
import type { Period } from '../../model/date';
import type { Milestone } from '../../model/figure';
import { type Day, happenedKnownOn, isKnown, knownOn } from './known';
import { type LaneRecords, lanesOf, type Planned } from './lanes';
import { quantified, type ValueMark, valuesBy } from './quantified';

/** The time that a plan covers; an end that no source names is null. */
interface Bar {
  readonly key: string;
  readonly period: Period;
  readonly from: Day;
  readonly to: Day | null;
  readonly known: Day;
  readonly cites: readonly Citation[];
}

/** A dated step: it happened, or was expected. */
interface Step {
  readonly key: string;
  readonly milestone: Milestone;
  readonly day: Day;
  readonly known: Day;
  readonly cites: readonly Citation[];
}

/** One record on the timeline with its marks. */
export interface Row {
  readonly subject: Planned;
  readonly bars: readonly Bar[];
  readonly steps: readonly Step[];
  readonly values: readonly ValueMark[];
}

export interface Lane {
  readonly id: string;
  readonly rows: readonly Row[];
}

function barsOf(subject: Planned, belt: Belt): readonly Bar[] {
  if (subject.type !== 'plan' || subject.record.period === null) return [];
  const { period, cites, asOf, status } = subject.record;
  if (period.from === null) return [];
  // What is in force, was held or is done has begun; before it began it was at most spoken of.
  const hasBegun = status === 'operating' || status === 'held' || status === 'completed';
  return [
    {
      key: `${subject.id} period`,
      period,
      from: firstDay(period.from),
      to: period.to === null ? null : lastDay(period.to),
      known: hasBegun ? happenedKnownOn(cites, belt, period.from) : knownOn(cites, belt, asOf),
      cites,
    },
  ];
}

const stepsOf = (subject: Planned, belt: Belt): readonly Step[] =>
  subject.record.milestones.map((milestone) => {
    const { cites, date, kind, text } = milestone;
    // Of a step that was expected for a day, the day itself says nothing about when that was said.
    const said = cites.some(({ source }) => (belt.source(source)?.date ?? null) !== null);
    const known =
      kind === 'happened'
        ? happenedKnownOn(cites, belt, date)
        : knownOn(cites, belt, said ? date : subject.record.asOf);
    return { key: `${subject.id} ${date} ${text.en}`, milestone, day: lastDay(date), known, cites };
  });

const rowOf = (subject: Planned, belt: Belt): Row => ({
  subject,
  bars: barsOf(subject, belt),
  steps: stepsOf(subject, belt),
  values: subject.type === 'plan' ? (quantified(subject, belt)?.marks ?? []) : [],
});

const startOf = ({ bars, steps, values }: Row): Day =>
  [...bars.map(({ from }) => from), ...steps.map(({ day }) => day), ...values.flatMap(({ day }) => day ?? [])]
    .sort()
    .at(0) ?? '';

/** All lanes with all that is known, the earliest record of a lane on top. */
export const timelineOf = (belt: Belt): readonly Lane[] =>
  lanesOf(belt).map(({ id, records }: LaneRecords) => ({
    id,
    rows: records.map((subject) => rowOf(subject, belt)).sort((a, b) => startOf(a).localeCompare(startOf(b))),
  }));

/** What of it was known on a day; a record of which nothing was known is not there. */
export const timelineBy = (lanes: readonly Lane[], asOf: Day | null): readonly Lane[] =>
  lanes.map(({ id, rows }) => ({
    id,
    rows: rows
      .map((row) => ({
        ...row,
        bars: row.bars.filter((bar) => isKnown(bar, asOf)),
        steps: row.steps.filter((step) => isKnown(step, asOf)),
        values: valuesBy(row.values, asOf),
      }))
      .filter(({ bars, steps, values }) => bars.length + steps.length + values.length > 0),
  }));

/** How many marks there are. */
export const countMarks = (lanes: readonly Lane[]): number =>
  lanes
    .flatMap(({ rows }) => rows)
    .reduce((sum, { bars, steps, values }) => sum + bars.length + steps.length + values.length, 0);
