import { freshnessTexts } from '../i18n/freshness';
import type { Language } from '../i18n/language';
import { formatDate } from '../model/format';
import type { DatedReason } from '../model/freshness';

/** Why a fact is marked as dated, in a sentence or two. */
export function datedWords(why: DatedReason, language: Language): string {
  const texts = freshnessTexts[language];
  switch (why.kind) {
    case 'months':
      return texts.past(why.months, why.reason[language]);
    case 'indicator':
      return texts.indicator(why.months);
    case 'term-over':
      return texts.termOver(formatDate(why.end, language));
  }
}
