import type { StructureSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { SubjectList } from '../../parts/lists/SubjectList';
import { areaHue, hueStyle } from '../../wording/hue';
import { kindWord } from '../../wording/subjects';
import { CitationSection } from '../records/CitationSection';
import { Details } from '../records/Details';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { Whereabouts } from '../records/Whereabouts';
import { AreaLists } from './AreaLists';
import { Indicators } from './Indicators';
import { MemberLine } from './MemberLine';
import './area.css';

/** The corridor, the belt or another figure of the plan: its members, its logic, its directions, its own plans. */
export function StructurePage({ subject }: { readonly subject: StructureSubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record } = subject;
  const { records } = messages;
  const members = record.members.flatMap((id) => belt.subject(id) ?? []);
  const logic = record.logic === null ? undefined : belt.subject(record.logic);
  const directions = record.directions.flatMap((id) => belt.subject(id) ?? []);
  const { observations } = belt.recordsIn(subject.id);
  return (
    <article className="page" style={hueStyle(areaHue(subject.id, belt))}>
      <PageHead
        name={subject.name}
        crumbs={[]}
        kind={{ icon: 'structure', word: kindWord(subject, reading) }}
        keep={subject.id}
      />
      <p className="lead">{record.summary[language]}</p>
      <Whereabouts id={subject.id} />
      {members.length > 0 && (
        <Section id="members" title={records.members} icon="structure" count={members.length}>
          {record.kind !== 'grouping' && (
            <MemberLine structure={subject.id} members={members.map(({ id }) => id)} />
          )}
          <SubjectList subjects={members} />
        </Section>
      )}
      {logic !== undefined && (
        <Section id="logic" title={records.logic} icon="concept">
          <SubjectList subjects={[logic]} />
        </Section>
      )}
      {directions.length > 0 && (
        <Section id="directions" title={records.directions} icon="industry" count={directions.length}>
          <SubjectList subjects={directions} />
        </Section>
      )}
      <AreaLists
        areaId={subject.id}
        explainsEmpty={false}
        without={directions.length > 0 ? ['industries'] : []}
      />
      {observations.length > 0 && (
        <Section
          id="indicators"
          title={records.sections.indicators}
          icon="indicator"
          count={observations.length}
        >
          <Indicators observations={observations} areaId={subject.id} />
        </Section>
      )}
      <Details record={record} />
      <CitationSection record={record} />
    </article>
  );
}
