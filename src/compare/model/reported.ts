import { areRidesKnown, areWalksKnown } from '../../analysis/known';
import type { SiteReport, Walk } from '../../analysis/report';
import { measureTexts } from '../../i18n/measures';
import type { Qualifier } from '../../model/figure';
import type { Text } from '../../model/text';
import { wholeMinutes } from '../../wording/walks';
import { type Ground, reportFor } from './ground';
import { type CompareIndicator, missing, type Value } from './values';

const { zh, en } = measureTexts;
type Units = keyof typeof zh.units;
const counter = (unit: Units): Text => ({ zh: zh.units[unit], en: en.units[unit] });

const soon = 30;
const near = 10;

interface Answer {
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly walked: Walk['basis'] | null;
}
interface Question {
  readonly unit: Units;
  readonly better: 'higher' | 'lower';
  /** Null where it is not known. */
  readonly ask: (report: SiteReport) => Answer | null;
}

/** Whole minutes as everywhere else: a reckoned walk bears no tenths, and nothing is no minute away. */
const minutes = (walk: Walk | null | undefined): Answer | null =>
  walk == null
    ? null
    : {
        value: wholeMinutes(walk.minutes),
        qualifier: walk.minutes < 1 ? 'under' : 'about',
        walked: walk.basis,
      };

const questions = {
  'walk-station': {
    unit: 'minutes',
    better: 'lower',
    ask: ({ stations }) => minutes(stations.find(({ walk }) => walk !== null)?.walk),
  },
  'metro-30': {
    unit: 'stations',
    better: 'higher',
    ask: (report) =>
      areRidesKnown(report)
        ? { value: report.metro.filter((reach) => Math.round(reach.minutes) <= soon).length, walked: null }
        : null,
  },
  'places-10': {
    unit: 'places',
    better: 'higher',
    ask: (report) =>
      areWalksKnown(report)
        ? {
            value: report.places.filter(({ walk }) => walk !== null && walk.minutes <= near).length,
            walked: report.basis,
          }
        : null,
  },
  'walk-university': { unit: 'minutes', better: 'lower', ask: ({ university }) => minutes(university?.walk) },
  'walk-riverfront': { unit: 'minutes', better: 'lower', ask: ({ riverfront }) => minutes(riverfront?.walk) },
  'walk-park': { unit: 'minutes', better: 'lower', ask: ({ park }) => minutes(park?.walk) },
} as const satisfies Record<string, Question>;
type Reported = keyof typeof questions;

const isReported = (id: string): id is Reported => id in questions;

export const reportedIndicators: readonly CompareIndicator[] = Object.keys(questions)
  .filter(isReported)
  .map((id) => ({
    id,
    basis: 'reported',
    name: { zh: zh.names[id], en: en.names[id] },
    method: { zh: zh.methods[id], en: en.methods[id] },
    unit: counter(questions[id].unit),
    better: questions[id].better,
    normalisableBy: [],
  }));

/** What the report round a place or free site says; areas have none. */
export function reportedValue(indicator: CompareIndicator, id: string, ground: Ground): Value {
  const report = reportFor(id, ground);
  if (typeof report === 'string') return missing(report);
  const question: Question | null = isReported(indicator.id) ? questions[indicator.id] : null;
  const answer = question?.ask(report) ?? null;
  if (answer === null) return missing('notKnown');
  return {
    state: 'measured',
    value: answer.value,
    qualifier: answer.qualifier ?? 'about',
    unit: indicator.unit,
    asOf: null,
    source: { kind: 'report', walked: answer.walked },
    over: null,
  };
}
