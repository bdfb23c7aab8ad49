import type { IndustrySubject, PlaceSubject, PlanSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { Narrowed } from '../../parts/filter/FilterNote';
import { shownOf, useShown } from '../../parts/filter/useShown';
import { byKind } from '../../parts/lists/grouping';
import { GroupedList, SubjectList } from '../../parts/lists/SubjectList';
import { kindWord } from '../../wording/subjects';
import { AreaChips } from './AreaChips';
import { CitationSection } from './CitationSection';
import { Details } from './Details';
import { FactTable } from './FactTable';
import { PageHead } from './PageHead';
import { Section } from './Section';

/** A node of the industry system with what is tagged with it. */
export default function IndustryPage({ subject }: { readonly subject: IndustrySubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record } = subject;
  const { records, pages } = messages;
  const parent = record.parent === null ? undefined : belt.subject(record.parent);
  const parts = belt
    .allSubjects()
    .filter((other) => other.type === 'industry' && other.record.parent === subject.id);
  const all = belt
    .allSubjects()
    .filter(
      (other): other is PlaceSubject | PlanSubject =>
        (other.type === 'place' || other.type === 'plan') && other.record.industries.includes(subject.id),
    );
  const tagged = shownOf(all, useShown());
  return (
    <article className="page">
      <PageHead
        name={subject.name}
        crumbs={[
          { page: 'industries', label: pages.industries.name },
          ...(parent === undefined ? [] : [{ id: parent.id, label: parent.name[language] }]),
        ]}
        kind={{ icon: 'industry', word: kindWord(subject, reading) }}
      />
      <p className="lead">{record.summary[language]}</p>
      <FactTable rows={[{ term: records.facts.areas, value: <AreaChips areas={record.areas} /> }]} />
      {parts.length > 0 && (
        <Section id="parts" title={records.parts} icon="industry" count={parts.length}>
          <SubjectList subjects={parts} />
        </Section>
      )}
      {all.length > 0 && (
        <Section id="tagged" title={records.tagged} icon="company" count={tagged.length}>
          <Narrowed shown={tagged.length} total={all.length} />
          <p className="aside">{records.taggedNote}</p>
          <GroupedList groups={byKind(tagged, reading)} />
        </Section>
      )}
      <Details record={record} />
      <CitationSection record={record} />
    </article>
  );
}
