import type { Language } from '../i18n/language';
import type { Citation } from '../model/citation';
import type { Figure, FigureKind } from '../model/figure';
import { type Amount, formatDate, formatFigure } from '../model/format';
import { whyDated, whyFigureDated } from '../model/freshness';
import type { ObservationSubject } from '../model/subject';
import type { Confidence } from '../model/text';
import { datedWords } from './dated';
import type { Reading } from './reading';

/** A figure or an observation, ready to be shown. */
export interface FigureView {
  readonly key: string;
  readonly label: string;
  /** The page that tells more; null for a figure inside a record. */
  readonly id: string | null;
  readonly value: string;
  readonly date: string;
  readonly kind: FigureKind;
  /** Why it is past its shelf life; null while it holds. */
  readonly dated: string | null;
  readonly confidence: Confidence | null;
  readonly cites: readonly Citation[];
}

/** Dates beside figures are short: months by three letters. */
const shortDate = (date: string, language: Language): string =>
  formatDate(date, language).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));

/** `Enterprises: over 4,500 enterprises` says one word twice: what is counted stands in the label alone. */
function valueIn(figure: Amount, label: string, language: Language): string {
  const value = formatFigure(figure, language);
  const counted = typeof figure.unit === 'object' ? ` ${figure.unit[language]}` : ' ';
  const isTwice = counted !== ' ' && ` ${label.toLowerCase()}`.endsWith(counted) && value.endsWith(counted);
  return isTwice ? value.slice(0, -counted.length) : value;
}

export function figureView(figure: Figure, index: number, { belt, language, today }: Reading): FigureView {
  const why = whyFigureDated(figure, today, belt.facts.shelfLives);
  return {
    key: `${index}`,
    label: figure.label[language],
    id: null,
    value: valueIn(figure, figure.label[language], language),
    date: shortDate(figure.asOf, language),
    kind: figure.kind,
    dated: why && datedWords(why, language),
    confidence: null,
    cites: figure.cites,
  };
}

/** @param area name of the observed area, where it is not the one that the page is about */
export function observationView(
  subject: ObservationSubject,
  { belt, language, today }: Reading,
  area?: string,
): FigureView {
  const { record, definition } = subject;
  const name = definition.name[language];
  const why = whyDated(subject, today, belt.facts.shelfLives);
  return {
    key: record.id,
    label: area === undefined ? name : language === 'zh' ? `${area}：${name}` : `${area}: ${name}`,
    id: record.id,
    value: valueIn({ ...record, unit: definition.unit }, name, language),
    date: shortDate(record.asOf, language),
    kind: record.kind,
    dated: why && datedWords(why, language),
    confidence: record.confidence,
    cites: record.cites,
  };
}
