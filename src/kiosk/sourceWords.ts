import type { Language } from '../i18n/language';
import type { Belt } from '../model/belt';
import type { Citation } from '../model/citation';
import { formatDate } from '../model/format';

/** Where a caption is said, in one line: publisher and date of each source. */
export function sourceWords(cites: readonly Citation[], belt: Belt, language: Language): string {
  const words = cites.map(({ source: id }) => {
    const source = belt.source(id);
    if (source === undefined) return id;
    const { publisher, date } = source;
    if (date === null) return publisher[language];
    const day = formatDate(date, language);
    return language === 'zh' ? `${publisher.zh}，${day}` : `${publisher.en}, ${day}`;
  });
  return [...new Set(words)].join(language === 'zh' ? '；' : '; ');
}
