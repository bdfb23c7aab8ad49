import type { Citation } from '../../model/citation';
import type { Text } from '../../model/text';
import { useReading } from '../../parts/context';
import { CitationBox } from '../../parts/figures/CitationBox';
import { OpenedSource, SourceMark } from '../../parts/figures/SourceMark';
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
  const source = useDisclosure();
  const label = messages.records.cite.mark(date);
  return (
    <li className="step" data-expected={note !== null}>
      <p className="step-date">
        {date}
        {note !== null && <span className="step-note">{note}</span>}
        {dated && <span className="badge badge-calm">{messages.panel.stale}</span>}
        <SourceMark source={source} name={label} />
      </p>
      <p>{text[language]}</p>
      <OpenedSource source={source} name={label}>
        <CitationBox cites={cites} confidence={null} />
      </OpenedSource>
    </li>
  );
}
