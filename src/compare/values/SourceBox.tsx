import { compareTexts } from '../../i18n/compare';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { CitationBox } from '../../parts/figures/CitationBox';
import { DatedNote } from '../../parts/figures/DatedNote';
import { SubjectLink } from '../../parts/links';
import type { CompareIndicator, Known, Provenance } from '../model/values';
import { denominatorWords, percent } from './words';

interface Props {
  readonly indicator: CompareIndicator;
  readonly value: Known;
}

/** Where a value comes from: its citation, or how it was measured or counted and over what; and what it was divided by. */
export function SourceBox({ indicator, value }: Props) {
  const { language } = useReading();
  const { over, source } = value;
  return (
    <>
      <Origin indicator={indicator} source={source} />
      {over !== null && (
        <p className="citation-note">
          {denominatorWords(over, value, language)}
          {over.asOf !== null && ` · ${formatDate(over.asOf, language)}`}
        </p>
      )}
      {over !== null && over.per !== 'share' && over.source.kind === 'observation' && (
        <CitationBox cites={over.source.cites} confidence={over.source.confidence} />
      )}
    </>
  );
}

function Origin({
  indicator,
  source,
}: {
  readonly indicator: CompareIndicator;
  readonly source: Provenance;
}) {
  const { language } = useReading();
  const texts = compareTexts[language].value;
  switch (source.kind) {
    case 'observation':
      return (
        <>
          <p className="citation-note">{indicator.method[language]}</p>
          <CitationBox cites={source.cites} confidence={source.confidence} />
          {source.dated !== null && <DatedNote why={source.dated} />}
          <p className="citation-note">
            <SubjectLink id={source.id}>{texts.toIndicator}</SubjectLink>
          </p>
        </>
      );
    case 'measure':
      return (
        <>
          <p className="citation-note">{indicator.method[language]}</p>
          <p className="citation-note">{texts.coverage(percent(source.coverage))}</p>
          <p className="citation-note">{texts.exact(percent(source.exact))}</p>
        </>
      );
    case 'report':
      return (
        <p className="citation-note">
          {[
            indicator.method[language],
            ...(source.walked === null ? [] : [texts.walked[source.walked]]),
          ].join(' · ')}
        </p>
      );
    case 'records':
      return <Counted ids={source.ids} method={indicator.method[language]} />;
  }
}

/** The records themselves, each of which has its own citations. */
function Counted({ ids, method }: { readonly ids: readonly string[]; readonly method: string }) {
  const { belt, language } = useReading();
  return (
    <>
      <p className="citation-note">{method}</p>
      <p className="citation-note">{compareTexts[language].value.records(ids.length)}</p>
      <ul className="value-records">
        {ids.map((id) => (
          <li key={id}>
            <SubjectLink id={id}>{belt.subject(id)?.name[language] ?? id}</SubjectLink>
          </li>
        ))}
      </ul>
    </>
  );
}
