import type { Language } from '../../i18n/language';
import { targetTexts } from '../../i18n/targets';
import type { PartialDate } from '../../model/date';
import { formatDate, formatFigure } from '../../model/format';
import { type FigureView, figureView, observationView } from '../../wording/figures';
import type { Reading } from '../../wording/reading';
import type { Day } from './known';
import type { MarkShapeName } from './MarkShape';
import type { ValueMark } from './quantified';

/** What a value is to its target, in a word or two. */
export function roleWord({ role, figure }: ValueMark, language: Language): string {
  const { target } = targetTexts[language];
  switch (role) {
    case 'aim':
      return figure.kind === 'target' ? target.aim : target.forecastAim;
    case 'actual':
      return target.actual;
    case 'forecast':
      return target.forecast;
    case 'target':
      return target.other;
  }
}

/** What is aimed at, with the date at which it is due. */
export const aimWord = (mark: ValueMark, due: PartialDate | null, language: Language): string =>
  due === null ? roleWord(mark, language) : targetTexts[language].target.by(formatDate(due, language));

export const shapeOf = ({ figure }: ValueMark): MarkShapeName => figure.kind;

const noCounter = { zh: '', en: '' };

/** A value as short as a chart needs it: what is counted is named by the chart itself. */
export const shortValue = ({ figure }: ValueMark, language: Language): string =>
  formatFigure(
    { ...figure, perYear: false, unit: typeof figure.unit === 'string' ? figure.unit : noCounter },
    language,
  ).trim();

/** A value ready to be shown; whether it is dated is judged by the day up to which things are known. */
export function valueView(mark: ValueMark, reading: Reading, asOf: Day | null, label?: string): FigureView {
  const on = asOf === null ? reading : { ...reading, today: asOf };
  const subject = mark.id === null ? undefined : reading.belt.subject(mark.id);
  const view =
    subject?.type === 'observation' ? observationView(subject, on) : figureView(mark.figure, 0, on);
  return { ...view, key: mark.key, label: label ?? roleWord(mark, reading.language) };
}
