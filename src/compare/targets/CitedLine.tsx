import type { ReactNode } from 'react';
import type { Citation } from '../../model/citation';
import type { Confidence } from '../../model/text';
import { useReading } from '../../parts/context';
import { CitationBox } from '../../parts/figures/CitationBox';
import { OpenedSource, SourceMark } from '../../parts/figures/SourceMark';
import { useDisclosure } from '../../ui/useDisclosure';

interface Props {
  /** What the source mark is about, for its name. */
  readonly label: string;
  readonly cites: readonly Citation[];
  readonly confidence?: Confidence | null;
  /** A remark of the editors, in the opened source. */
  readonly note?: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A line of text with the mark that opens its source in place. */
export function CitedLine({ label, cites, confidence = null, note = null, className, children }: Props) {
  const { messages } = useReading();
  const source = useDisclosure();
  const name = messages.records.cite.mark(label);
  return (
    <>
      <p className={className === undefined ? 'cited-line' : `cited-line ${className}`}>
        {children}
        <SourceMark source={source} name={name} />
      </p>
      <OpenedSource source={source} name={name}>
        {note !== null && <p className="cited-note">{note}</p>}
        <CitationBox cites={cites} confidence={confidence} />
      </OpenedSource>
    </>
  );
}
