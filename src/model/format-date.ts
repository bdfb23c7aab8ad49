import { type Language, languageTag } from '../i18n/language';
import type { PartialDate, Period } from './date';

type Precision = 'year' | 'month' | 'day';

const fields: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** UTC on both sides, so that no time zone can move the day. */
const formatters = (language: Language) => {
  const formatter = (precision: Precision) =>
    new Intl.DateTimeFormat(languageTag[language], { ...fields[precision], timeZone: 'UTC' });
  return { year: formatter('year'), month: formatter('month'), day: formatter('day') };
};
const byLanguage = { zh: formatters('zh'), en: formatters('en') };

const precisionOf = (date: PartialDate): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** `2023-08-17` → 2023年8月17日 / 17 August 2023; less where less is known. */
export function formatDate(date: PartialDate, language: Language): string {
  return byLanguage[language][precisionOf(date)].format(new Date(date));
}

/** A span of dates in words; empty where neither end is known. */
export function formatPeriod({ from, to }: Period, language: Language): string {
  if (from === null && to === null) return '';
  const [start, end] = [from, to].map((date) => (date === null ? '' : formatDate(date, language)));
  if (from === to) return `${start}`;
  if (language === 'zh') return to === null ? `${start}起` : `${start}至${end}`;
  if (from === null) return `to ${end}`;
  return to === null ? `from ${start}` : `${start} to ${end}`;
}
