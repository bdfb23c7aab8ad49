import type { Citation } from '../../model/citation';
import { formatDate } from '../../model/format';
import { whyDated } from '../../model/freshness';
import type { Confidence, NameBasis } from '../../model/text';
import { useReading } from '../../parts/context';
import { CitationBox } from '../../parts/figures/CitationBox';
import { DatedNote } from '../../parts/figures/DatedNote';
import { PageLink } from '../../parts/links';
import { datedWords } from '../../wording/dated';
import { Section } from './Section';

interface Cited {
  readonly id: string;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly nameBasis?: NameBasis;
}

interface Props {
  readonly record: Cited;
  /** On pages that list other records. */
  readonly eachHasOwn?: boolean;
}

/** Where a record comes from, how far it may be trusted, and whose its English name is. */
export function CitationSection({ record, eachHasOwn = false }: Props) {
  const { belt, language, messages, today } = useReading();
  const { cite, sections } = messages.records;
  const subject = belt.subject(record.id);
  // Places and plans say it beside their status.
  const elsewhere = subject === undefined || subject.type === 'place' || subject.type === 'plan';
  const why = elsewhere ? null : whyDated(subject, today, belt.facts.shelfLives);
  return (
    <Section id="sources" title={sections.sources} icon="source">
      <div className="citation-plain">
        <CitationBox cites={record.cites} confidence={record.confidence} />
        <p className="citation-note">{cite.asOf(formatDate(record.asOf, language))}</p>
        {why !== null && <DatedNote why={datedWords(why, language)} />}
        {record.nameBasis !== undefined && (
          <p className="citation-note">{messages.words.nameBases[record.nameBasis]}</p>
        )}
        {eachHasOwn && <p className="citation-note">{cite.eachHasOwn}</p>}
        <p>
          <PageLink page="sources" className="more">
            {cite.all}
          </PageLink>
        </p>
      </div>
    </Section>
  );
}
