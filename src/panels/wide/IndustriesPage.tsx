import { useReading } from '../../parts/context';
import { SubjectList } from '../../parts/lists/SubjectList';
import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { IndustryTree } from './IndustryTree';

/** The industry system as a tree, then the directions of corridor and zones. */
export default function IndustriesPage() {
  const { belt, messages } = useReading();
  const nodes = belt.allSubjects().filter((subject) => subject.type === 'industry');
  const systems = nodes.filter(({ record }) => record.tier === 'system');
  const directions = nodes.filter(({ record }) => record.tier === 'direction');
  return (
    <article className="page">
      <PageHead name={pageNames('industries')} crumbs={[]} />
      <p className="lead">{messages.pages.industries.lead}</p>
      <Section id="system" title={messages.words.tiers.system} icon="industry">
        <IndustryTree />
        <SubjectList subjects={systems} />
      </Section>
      <Section
        id="directions"
        title={messages.words.tiers.direction}
        icon="industry"
        count={directions.length}
      >
        <SubjectList subjects={directions} />
      </Section>
    </article>
  );
}
