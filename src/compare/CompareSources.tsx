import { compareTexts } from '../i18n/compare';
import type { Citation } from '../model/citation';
import { formatDate } from '../model/format';
import { useReading } from '../parts/context';
import type { Reading } from '../wording/reading';
import { rawValue } from './model/indicators';
import type { Comparison } from './model/useComparison';
import { isKnown } from './model/values';
import { figuresOf } from './rows/figures';
import { valueWords } from './values/words';

/** Where figures are said, each source in one line. */
function sourcesLine(cites: readonly Citation[], { belt, language, messages }: Reading): string {
  return cites
    .map(({ source: id }) => {
      const source = belt.source(id);
      if (source === undefined) return messages.records.cite.missing(id);
      const { title, publisher, date } = source;
      const when = date === null ? messages.records.cite.noDate : formatDate(date, language);
      return [title[language], publisher[language], when].join(messages.panel.comma);
    })
    .join(' · ');
}

/** On paper no figure can be opened: every cited figure of the table with the sources that say it, and each method once. */
export function CompareSources({ columns, ground, indicators }: Comparison) {
  const reading = useReading();
  const { language, messages } = reading;
  const published = indicators.filter(({ basis }) => basis === 'published');
  const others = indicators.filter(({ basis }) => basis !== 'published');
  return (
    <section className="compare-sources" aria-labelledby="compare-sources">
      <h2 id="compare-sources">{messages.records.cite.title}</h2>
      <ul>
        {columns.flatMap((column) => [
          ...figuresOf(column, reading).map(({ key, label, value, date, cites }) => (
            <li key={`${column.id} ${key}`}>
              {column.view.name[language]} · {label} · {value} · {messages.panel.asOf}
              {date} · {sourcesLine(cites, reading)}
            </li>
          )),
          ...published.flatMap((indicator) => {
            const value = rawValue(indicator, column.id, ground);
            if (!isKnown(value) || value.source.kind !== 'observation' || value.asOf === null) return [];
            return [
              <li key={`${column.id} ${indicator.id}`}>
                {column.view.name[language]} · {indicator.name[language]} · {valueWords(value, language)} ·{' '}
                {messages.panel.asOf}
                {formatDate(value.asOf, language)} · {sourcesLine(value.source.cites, reading)}
              </li>,
            ];
          }),
        ])}
      </ul>
      <h2>{compareTexts[language].value.method}</h2>
      <ul>
        {others.map(({ id, name, method }) => (
          <li key={id}>
            {name[language]} · {method[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
