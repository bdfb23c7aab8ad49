import { useReading } from '../../parts/context';
import { Narrowed } from '../../parts/filter/FilterNote';
import { shownOf, useShown } from '../../parts/filter/useShown';
import { SubjectList } from '../../parts/lists/SubjectList';
import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { type Collection, collectionGroups, collectionSize } from './collections';

/** All plans, policies or programmes, whatever their area, by kind. */
export function CollectionPage({ collection }: { readonly collection: Collection }) {
  const { belt, messages } = useReading();
  const shown = useShown();
  const groups = collectionGroups(belt, collection).flatMap(({ kind, subjects: all }) => {
    const subjects = shownOf(all, shown);
    if (subjects.length === 0) return [];
    return [{ id: `kind-${kind}`, label: messages.words.planKinds[kind], count: subjects.length, subjects }];
  });
  const left = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <article className="page">
      <PageHead name={pageNames(collection)} crumbs={[]} />
      <p className="lead">{messages.pages[collection].lead}</p>
      <Narrowed shown={left} total={collectionSize(belt, collection)} />
      {groups.length > 0 && <SectionNav entries={groups} />}
      {groups.map(({ id, label, count, subjects }) => (
        <Section key={id} id={id} title={label} count={count}>
          <SubjectList subjects={subjects} />
        </Section>
      ))}
    </article>
  );
}
