import { formatDate, formatFigure } from '../../model/format';
import type { ObservationSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { SubjectLink } from '../../parts/links';
import { KindMark } from '../../ui/Figure';
import { observationView } from '../../wording/figures';
import { areaHue, hueStyle } from '../../wording/hue';
import { AreaChips } from './AreaChips';
import { CitationSection } from './CitationSection';
import { FactTable } from './FactTable';
import { PageHead } from './PageHead';
import { Section } from './Section';
import { observationsOf } from './targets';
import './observation.css';

/** One value of an indicator, among all its values. */
export default function ObservationPage({ subject }: { readonly subject: ObservationSubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record, definition } = subject;
  const { records, pages, words } = messages;
  return (
    <article className="page" style={hueStyle(areaHue(record.area, belt))}>
      <PageHead
        name={definition.name}
        crumbs={[{ page: 'indicators', label: pages.indicators.name }]}
        kind={{ icon: 'indicator', word: words.subjectTypes.observation }}
      />
      <div className="observation-main">
        <FigureList layout="list" views={[observationView(subject, reading)]} />
      </div>
      <p className="lead">{record.summary[language]}</p>
      <FactTable
        rows={[
          { term: records.facts.areas, value: <AreaChips areas={[record.area]} /> },
          { term: records.facts.definition, value: definition.definition[language] },
          { term: records.facts.unit, value: words.better[definition.better] },
        ]}
      />
      <ValueTable subject={subject} />
      <CitationSection record={record} />
    </article>
  );
}

/** All values of the indicator, newest first; actual, target and forecast are told apart by word and shape. */
function ValueTable({ subject }: { readonly subject: ObservationSubject }) {
  const { belt, language, messages } = useReading();
  const { observations: texts } = messages.records;
  const all = observationsOf(subject.record.indicator, null, belt);
  const severalAreas = new Set(all.map(({ record }) => record.area)).size > 1;
  return (
    <Section id="values" title={texts.title} icon="indicator" count={all.length}>
      <table className="values">
        <thead>
          <tr>
            <th scope="col">{texts.asOf}</th>
            {severalAreas && <th scope="col">{texts.area}</th>}
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.value}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ id, record, definition }) => (
            <tr key={id} aria-current={id === subject.id ? 'true' : undefined}>
              <td>{formatDate(record.asOf, language)}</td>
              {severalAreas && <td>{belt.areaName(record.area)[language]}</td>}
              <td>
                <KindMark shape={record.kind} word={messages.words.figureKinds[record.kind]} />
              </td>
              <td>
                <SubjectLink id={id}>
                  {formatFigure({ ...record, unit: definition.unit }, language)}
                </SubjectLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
