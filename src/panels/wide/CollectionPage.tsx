import { useReading } from '../../parts/context';
import { SubjectList } from '../../parts/lists/SubjectList';
import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { type Collection, collectionGroups } from './collections';

/** All plans, policies or programmes, whatever their area, by kind. */
export function CollectionPage({ collection }: { readonly collection: Collection }) {
  const { belt, messages } = useReading();
  const groups = collectionGroups(belt, collection).map(({ kind, subjects }) => ({
    id: `kind-${kind}`,
    label: messages.words.planKinds[kind],
    count: subjects.length,
    subjects,
  }));
  return (
    <article className="page">
      <PageHead name={pageNames(collection)} crumbs={[]} />
      <p className="lead">{messages.pages[collection].lead}</p>
      <SectionNav entries={groups} />
      {groups.map(({ id, label, count, subjects }) => (
        <Section key={id} id={id} title={label} count={count}>
          <SubjectList subjects={subjects} />
        </Section>
      ))}
    </article>
  );
}
