import type { Citation } from '../../model/citation';
import type { Text } from '../../model/text';
import { useReading } from '../../parts/context';
import { CitationBox } from '../../parts/figures/CitationBox';
import { Icon } from '../../ui/Icon';
import { useDisclosure } from '../../ui/useDisclosure';
import './timeline.css';

interface Entry {
  readonly date: string;
  readonly text: Text;
  /** Such as “expected”. */
  readonly note: string | null;
  /** It was expected for a day that has gone by. */
  readonly dated: boolean;
  readonly cites: readonly Citation[];
}

/** Dated steps, each with its source. */
export function Timeline({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <TimelineEntry key={`${entry.date} ${entry.text.zh}`} entry={entry} />
      ))}
    </ol>
  );
}

function TimelineEntry({ entry: { date, text, note, dated, cites } }: { readonly entry: Entry }) {
  const { language, messages } = useReading();
  const { open, buttonProps, regionProps } = useDisclosure();
  const label = messages.records.cite.mark(date);
  return (
    <li className="step" data-expected={note !== null}>
      <p className="step-date">
        {date}
        {note !== null && <span className="step-note">{note}</span>}
        {dated && <span className="badge badge-calm">{messages.panel.stale}</span>}
        <button
          className="source-mark"
          aria-label={label}
          title={messages.records.cite.title}
          {...buttonProps}
        >
          <Icon name="source" />
        </button>
      </p>
      <p>{text[language]}</p>
      {open && (
        <fieldset className="citation-box" aria-label={label} {...regionProps}>
          <CitationBox cites={cites} confidence={null} />
        </fieldset>
      )}
    </li>
  );
}
