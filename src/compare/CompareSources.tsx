import { formatDate } from '../model/format';
import { useReading } from '../parts/context';
import type { Column } from './column';
import { figuresOf } from './rows/figures';

/** On paper no figure can be opened: every figure of the table with the sources that say it. */
export function CompareSources({ columns }: { readonly columns: readonly Column[] }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const sourceWords = (id: string) => {
    const source = belt.source(id);
    if (source === undefined) return messages.records.cite.missing(id);
    const { title, publisher, date } = source;
    const when = date === null ? messages.records.cite.noDate : formatDate(date, language);
    return [title[language], publisher[language], when].join(messages.panel.comma);
  };
  return (
    <section className="compare-sources" aria-labelledby="compare-sources">
      <h2 id="compare-sources">{messages.records.cite.title}</h2>
      <ul>
        {columns.flatMap((column) =>
          figuresOf(column, reading).map(({ key, label, value, date, cites }) => (
            <li key={`${column.id} ${key}`}>
              {column.view.name[language]} · {label} · {value} · {messages.panel.asOf}
              {date} · {cites.map(({ source }) => sourceWords(source)).join(' · ')}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
