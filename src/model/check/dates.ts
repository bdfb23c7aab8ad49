import { dateExists, firstDay, lastDay } from '../calendar';
import { type Wording, wording } from '../problem';
import { type Entry, entriesOf } from './entries';
import { problemAt, type Rule } from './rule';
import { below, type Found, objectsIn } from './walk';

type Dated = { readonly field: string; readonly date: string };

const dateKeys = ['asOf', 'statusAsOf', 'date', 'from', 'to', 'on'];

/** Every date in a record. */
const datesIn = (record: object): readonly Dated[] =>
  [...objectsIn(record)].flatMap(({ field, value }: Found<object>) =>
    Object.entries(value).flatMap(([key, date]) =>
      dateKeys.includes(key) && typeof date === 'string' ? [{ field: below(field, key), date }] : [],
    ),
  );

/** Whether a date tells of something said or done, which cannot lie ahead: an expected milestone or a plan's end can. */
function isPast({ record }: Entry, field: string): boolean {
  const milestone = /^milestones#(\d+)\.date$/.exec(field);
  if (milestone !== null && 'milestones' in record)
    return record.milestones[Number(milestone[1]) - 1]?.kind === 'happened';
  return !field.startsWith('period.');
}

const noSuchDay = (date: string): Wording =>
  wording(`没有这一天：${date}`, `there is no such day: ${date}`, '请更正日期', 'correct the date');
const inTheFuture = (date: string): Wording =>
  wording(
    `日期 ${date} 在今天之后`,
    `the date ${date} lies in the future`,
    '请填写来源说这件事时的日期；预期的事写成预期',
    'enter the date at which the source says it; enter what is expected as expected',
  );
const newsTooOld: Wording = wording(
  '后续消息早于记录本身的日期',
  'the later news is older than the record itself',
  '请更正日期，或把它改为里程碑（milestones）',
  'correct the date, or make it a milestone',
);
const endsBeforeStart: Wording = wording(
  '结束早于开始',
  'it ends before it starts',
  '请更正起止日期',
  'correct the two dates',
);

function orderProblems(entry: Entry) {
  const { record } = entry;
  const problems = [];
  if ('news' in record)
    for (const [index, { date }] of record.news.entries())
      if (lastDay(date) < firstDay(record.asOf))
        problems.push(problemAt(entry, `news#${index + 1}.date`, newsTooOld));
  if ('period' in record && record.period !== null) {
    const { from, to } = record.period;
    if (from !== null && to !== null && lastDay(to) < firstDay(from))
      problems.push(problemAt(entry, 'period', endsBeforeStart));
  }
  return problems;
}

/** Dates exist, nothing known is dated ahead of today, news is later than its record, periods run forward. */
export const dates: Rule = (facts, { today }) =>
  entriesOf(facts).flatMap((entry) => [
    ...datesIn(entry.record).flatMap(({ field, date }) => {
      if (!dateExists(date)) return problemAt(entry, field, noSuchDay(date));
      return isPast(entry, field) && firstDay(date) > today ? problemAt(entry, field, inTheFuture(date)) : [];
    }),
    ...orderProblems(entry),
  ]);
