import type { TargetTexts } from './zh-targets';

/** Texts of the page of targets and actuals. */
export const targetsEn: TargetTexts = {
  lead: 'What was aimed at, and the actual figures found since, on one line of time. A target stays a target: only a dated figure with a source counts as an actual.',
  asOf: {
    label: 'As of',
    slider: 'Month up to which things are known',
    all: 'today, all that is known',
    said: (date, known, total) => `${date}, ${known} of ${total} marks known`,
    count: (known, total) => `${known} of ${total} known`,
    previous: 'Month before',
    next: 'Month after',
    today: 'Today',
    title: 'What counts as known',
    method:
      'A thing is known from the day on which a source that says it was published; where there are several, from the earliest. An undated source counts from the date of what it says. A date known to the year or the month counts from its last day. What happened is never known before it can have happened.',
    hindsight:
      "The editors' descriptions were written with what is known today, so they are left out for a day in the past.",
  },
  quantifiedOf: (name) => `${name}: targets in numbers`,
  others: 'Other targets in numbers',
  noneYet: (date) => `By ${date} no target in numbers was known.`,
  target: {
    aim: 'Target',
    forecastAim: 'Expected',
    latest: 'Latest actual figure',
    actual: 'Actual figure',
    forecast: 'Forecast at the time',
    other: 'Another target, set later',
    start: 'When the target was set',
    earlier: 'Earlier actual figure',
    due: (date) => `Due: ${date}`,
    noDue: 'No date was set',
    over: 'past its date',
    by: (date) => `Target for ${date}`,
    none: 'No later figure found',
    noneBy: (date) => `No later figure found by ${date}`,
    progress: {
      exact: (percent) => `${percent}% of the target`,
      over: (percent) => `over ${percent}% of the target`,
      about: (percent) => `about ${percent}% of the target`,
    },
    chart: (name, target, due, values) =>
      `${name}. Target ${target}, ${due}. ${values.length === 0 ? 'No other figures.' : `${values.join('; ')}.`}`,
    value: (kind, value, date) => `${kind} ${value}, ${date}`,
    more: 'Further figures',
    set: (date) => `set ${date}`,
  },
  goals: {
    title: (name) => name,
    since: 'Known since',
    none: 'No later news was found.',
    noneYet: (date) => `By ${date} these goals had not been published.`,
    measured: 'Numbers closest to it',
  },
  timeline: {
    title: 'Timeline',
    lead: (from, to) =>
      `${from} to ${to}: goals, plans and works with a stated time, for the district and each zone. Bars are stated periods, diamonds are steps.`,
    region: 'Timeline; scrolls sideways',
    district: 'District and city',
    elsewhere: 'Other carrier areas on corridor and belt',
    nothing: 'Nothing was known by this day',
    today: 'today',
    asOf: 'as of',
    legend: 'Legend',
    signs: {
      bar: 'stated period',
      open: 'no end stated',
      happened: 'happened',
      expected: 'was expected',
      target: 'target, at its due date',
      actual: 'actual figure',
      forecast: 'forecast',
      beyond: 'outside the chart, with its date',
    },
    lane: (name, rows, marks) =>
      `Timeline of ${name}: ${rows} records with ${marks} marks. All of them are listed below under "All marks".`,
  },
  list: {
    title: 'All marks',
    lead: 'Each mark of the charts with its date, what it says and its source.',
    count: (rows, marks) => `${rows} ${rows === 1 ? 'record' : 'records'}, ${marks} marks`,
    period: 'period',
    happened: 'happened',
    expected: 'was expected',
  },
};
