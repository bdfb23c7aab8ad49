import type { Belt } from '../../model/belt';
import { lastDay } from '../../model/calendar';
import type { Citation } from '../../model/citation';
import type { PartialDate } from '../../model/date';
import type { Figure, FigureKind } from '../../model/figure';
import type { ObservationSubject, PlanSubject } from '../../model/subject';
import type { Confidence, Text } from '../../model/text';
import { type Day, happenedKnownOn, isKnown, knownOn } from './known';

/** One value of a target's story: the target itself, what was reached, what was forecast, or a target set besides. */
export interface ValueMark {
  readonly key: string;
  readonly role: 'aim' | FigureKind;
  /** The value is in the unit as stored. */
  readonly figure: Figure;
  /** Where it stands on a time axis; null where the source names no day for it. */
  readonly day: Day | null;
  readonly known: Day;
  readonly cites: readonly Citation[];
  /** The observation's page; null for the plan's own figure. */
  readonly id: string | null;
  readonly note: Text | null;
  readonly confidence: Confidence | null;
}

export interface Quantified {
  readonly plan: PlanSubject;
  readonly due: PartialDate | null;
  /** In the order of their days, the target itself first. */
  readonly marks: readonly ValueMark[];
}

const aimOf = ({ record: { figures } }: PlanSubject): Figure | undefined =>
  figures.find(({ kind }) => kind === 'target') ?? figures.find(({ kind }) => kind === 'forecast');

/** The plan's figure and the observation of the same target are one. */
const isSame = (figure: Figure, { record }: ObservationSubject): boolean =>
  record.kind === figure.kind &&
  record.value === figure.value &&
  record.cites.some(({ source }) => figure.cites.some((cite) => cite.source === source));

function markOf({ id, record, definition }: ObservationSubject, belt: Belt): ValueMark {
  const { asOf, cites, kind, summary, confidence } = record;
  const known = kind === 'actual' ? happenedKnownOn(cites, belt, asOf) : knownOn(cites, belt, asOf);
  return {
    key: id,
    role: kind,
    figure: { ...record, label: definition.name, unit: definition.unit },
    day: kind === 'target' ? null : lastDay(asOf),
    known,
    cites,
    id,
    note: summary,
    confidence,
  };
}

const inTime = (a: ValueMark, b: ValueMark): number => (a.day ?? '').localeCompare(b.day ?? '');

/** A plan of the kind target with its figure and all values of its indicator; null where it states no number. */
export function quantified(plan: PlanSubject, belt: Belt): Quantified | null {
  const aim = aimOf(plan);
  if (plan.record.kind !== 'target' || aim === undefined) return null;
  const due = plan.record.period?.to ?? null;
  const { indicator, areas } = plan.record;
  const values = belt
    .allSubjects()
    .filter((subject): subject is ObservationSubject => subject.type === 'observation')
    .filter(({ record }) => record.indicator === indicator && areas.includes(record.area))
    .filter((subject) => !isSame(aim, subject))
    .map((subject) => markOf(subject, belt))
    .sort(inTime);
  const set: ValueMark = {
    key: plan.id,
    role: 'aim',
    figure: aim,
    day: due === null ? null : lastDay(due),
    known: knownOn(aim.cites, belt, aim.asOf),
    cites: aim.cites,
    id: null,
    note: null,
    confidence: null,
  };
  return { plan, due, marks: [set, ...values] };
}

/** The values known on a day; before the target itself was known they belong to no target. */
export function valuesBy(marks: readonly ValueMark[], asOf: Day | null): readonly ValueMark[] {
  const known = marks.filter((mark) => isKnown(mark, asOf));
  return known[0]?.role === 'aim' ? known : [];
}

/** What of a target was known on a day; null where the target itself was not. */
export function quantifiedBy(whole: Quantified, asOf: Day | null): Quantified | null {
  const marks = valuesBy(whole.marks, asOf);
  return marks.length === 0 ? null : { ...whole, marks };
}

export interface Standing {
  readonly aim: ValueMark;
  /** The newest actual value; it may be older than the target. */
  readonly latest: ValueMark | null;
  /** Whether the latest actual is of a later day than the target. */
  readonly isLater: boolean;
}

/** The target beside its latest known actual. */
export function standingOf({ marks }: Quantified): Standing | null {
  const [aim] = marks;
  if (aim === undefined) return null;
  const latest = marks.findLast(({ role }) => role === 'actual') ?? null;
  const isLater = latest !== null && lastDay(latest.figure.asOf) > lastDay(aim.figure.asOf);
  return { aim, latest, isLater };
}
