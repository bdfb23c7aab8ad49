import { compareTexts } from '../../i18n/compare';
import { figureTexts } from '../../i18n/figure';
import { formatDate } from '../../model/format';
import type { FigureValue, Marked } from '../../takeaway/figure/content';
import type { Notebook } from '../../takeaway/figure/notebook';
import type { Ground } from '../model/ground';
import { indicatorsOf, rawValue } from '../model/indicators';
import {
  type CompareIndicator,
  type Denominator,
  isKnown,
  type Known,
  type Provenance,
  type Value,
} from '../model/values';
import { denominatorAmount, denominatorWords, percent, valueWords } from '../values/words';

/** What the words of values are drawn from, and the notes that they lead to. */
export interface Desk {
  readonly ground: Ground;
  readonly notes: Notebook;
  /** In a table there is room for few words. */
  readonly isTight: boolean;
}

/** The marks of a source or method; a published value leads to its definition as well. */
function marksOf(indicator: CompareIndicator, source: Provenance, desk: Desk): readonly string[] {
  const { language } = desk.ground.reading;
  const method = indicator.method[language];
  switch (source.kind) {
    case 'observation':
      return [...desk.notes.cite(source.cites), desk.notes.method(method)];
    case 'report': {
      const walked = source.walked === null ? null : compareTexts[language].value.walked[source.walked];
      return [desk.notes.method(walked === null ? method : figureTexts[language].here(method, walked))];
    }
    case 'measure':
    case 'records':
      return [desk.notes.method(method)];
  }
}

/** Sources of a denominator: of the area or number of companies, or of every value that is in a sum. */
function denominatorMarks(
  indicator: CompareIndicator,
  { per, source }: Denominator,
  desk: Desk,
): readonly string[] {
  const { ground } = desk;
  if (per === 'share') {
    const values = ground.reading.belt.zonesInOrder().map(({ id }) => rawValue(indicator, id, ground));
    return [...new Set(values.filter(isKnown).flatMap((value) => marksOf(indicator, value.source, desk)))];
  }
  const published = per === 'companies' ? 'enterprises' : 'zone-area';
  const wanted = source.kind === 'observation' ? published : 'area';
  const by = indicatorsOf(ground.reading).find(({ id }) => id === wanted);
  return by === undefined ? [] : marksOf(by, source, desk);
}

/** What a value was divided by: in a table as short as it can be, elsewhere in words and with its date. */
function overWords(over: Denominator, value: Known, { ground, isTight }: Desk): string {
  const { language } = ground.reading;
  if (!isTight)
    return [
      denominatorWords(over, value, language),
      ...(over.asOf === null ? [] : [formatDate(over.asOf, language)]),
    ].join(' · ');
  const texts = figureTexts[language];
  const amount = denominatorAmount(over, value, language);
  return over.zones === undefined ? texts.over(amount) : texts.overSum(amount, over.zones);
}

const plain = (text: string): Marked => ({ text, marks: [] });

/** Date, denominator, how much the base map knows, and whether it is past its shelf life: a line each. */
function asideOf(indicator: CompareIndicator, value: Known, desk: Desk): readonly Marked[] {
  const { language, messages } = desk.ground.reading;
  const { asOf, over, source, state } = value;
  const divided: readonly Marked[] =
    over === null
      ? []
      : [{ text: overWords(over, value, desk), marks: denominatorMarks(indicator, over, desk) }];
  const covered = source.kind === 'measure' && source.coverage < 0.995 ? percent(source.coverage) : null;
  return [
    ...(asOf === null ? [] : [plain(formatDate(asOf, language))]),
    ...(state === 'stale' ? [plain(messages.panel.stale)] : []),
    ...divided,
    ...(covered === null ? [] : [plain(figureTexts[language].covered(covered))]),
  ];
}

/**
 * A value as figures say it, with the marks of its sources and methods; or why there is none.
 * @param share of the largest value beside it, 0–1
 */
export function said(indicator: CompareIndicator, value: Value, share: number, desk: Desk): FigureValue {
  const { language } = desk.ground.reading;
  if (!isKnown(value)) return { kind: 'gap', why: compareTexts[language].missing[value.why] };
  return {
    kind: 'known',
    value: { text: valueWords(value, language), marks: marksOf(indicator, value.source, desk) },
    aside: asideOf(indicator, value, desk),
    share,
  };
}
