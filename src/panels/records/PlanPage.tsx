import type { PlanKind } from '../../model/plan';
import type { PlanSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { DatedMark } from '../../parts/figures/DatedMark';
import { SubjectList } from '../../parts/lists/SubjectList';
import type { PageId } from '../../store/pages';
import { areaHue, hueStyle } from '../../wording/hue';
import { kindIcon } from '../../wording/kindIcon';
import { kindWord, planPeriod, planStatus } from '../../wording/subjects';
import { AreaChips } from './AreaChips';
import { CitationSection } from './CitationSection';
import { Details } from './Details';
import { FactTable } from './FactTable';
import { PageHead } from './PageHead';
import { IndustryTags } from './PlacePage';
import { Section } from './Section';
import { TargetBlock } from './TargetBlock';

const pageOf: Readonly<Record<PlanKind, PageId>> = {
  goal: 'plans',
  target: 'plans',
  plan: 'plans',
  policy: 'policies',
  service: 'policies',
  concept: 'policies',
  programme: 'programmes',
  event: 'programmes',
  designation: 'programmes',
};

/** A goal, target, plan, policy, service, programme, event or title. */
export function PlanPage({ subject }: { readonly subject: PlanSubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record } = subject;
  const { records, pages } = messages;
  const page = pageOf[record.kind];
  const parent = record.parent === null ? undefined : belt.subject(record.parent);
  const parts = belt.childrenOf(subject.id);
  const [area = 'yangpu'] = record.areas;
  const span = planPeriod(record, reading);
  const isTarget = record.kind === 'target' || record.indicator !== null;
  return (
    <article className="page" style={hueStyle(areaHue(area, belt))}>
      <PageHead
        name={subject.name}
        crumbs={[
          { page, label: pages[page].name },
          ...(parent === undefined ? [] : [{ id: parent.id, label: parent.name[language] }]),
        ]}
        kind={{ icon: kindIcon(subject), word: kindWord(subject, reading) }}
      />
      <p className="lead">{record.summary[language]}</p>
      {isTarget && <TargetBlock plan={record} />}
      <FactTable
        rows={[
          {
            term: records.facts.status,
            value: (
              <>
                {planStatus(record, reading)}
                <DatedMark subject={subject} />
              </>
            ),
          },
          span === '' ? null : { term: records.facts.period, value: span },
          { term: records.facts.areas, value: <AreaChips areas={record.areas} /> },
          record.industries.length === 0
            ? null
            : { term: records.facts.industries, value: <IndustryTags ids={record.industries} /> },
        ]}
      />
      {parts.length > 0 && (
        <Section id="parts" title={records.parts} icon={kindIcon(subject)} count={parts.length}>
          <SubjectList subjects={parts} />
        </Section>
      )}
      <Details
        record={
          isTarget ? { ...record, figures: record.figures.filter(({ kind }) => kind !== 'target') } : record
        }
      />
      <CitationSection record={record} />
    </article>
  );
}
