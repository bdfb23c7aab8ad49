import { useMemo } from 'react';
import { exploreTexts } from '../../i18n/explore';
import { useReading } from '../../parts/context';
import { byType } from '../../parts/lists/grouping';
import { SubjectList } from '../../parts/lists/SubjectList';
import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { ChosenChips } from './ChosenChips';
import { FacetGroups } from './FacetGroups';
import { FindField } from './FindField';
import { useExploring } from './useExploring';
import './explore.css';

/** Every record of every kind, the full equivalent of the map: found by words, narrowed down by facets. */
export default function DirectoryPage() {
  const exploring = useExploring();
  const { typed, typing, shown, filter, facets, toggle, clearAll } = exploring;
  const { belt, language, messages } = useReading();
  const texts = exploreTexts[language];
  // A keystroke comes by here as well; the lists stay what they are until something is found.
  const groups = useMemo(() => byType(shown, { messages }), [shown, messages]);
  const entries = groups.map(({ key, label, subjects }) => ({
    id: `kind-${key}`,
    label,
    count: subjects.length,
  }));
  return (
    <article className="page explore">
      <PageHead name={pageNames('directory')} crumbs={[]} />
      <p className="lead">{texts.lead}</p>
      <FindField typed={typed} onType={typing} />
      {exploring.failed && <p className="empty">{texts.findFailed}</p>}
      <FacetGroups exploring={exploring} />
      <ChosenChips filter={filter} facets={facets} onRemove={toggle} onClear={clearAll} />
      <p className="aside explore-count">{texts.shown(shown.length, belt.allSubjects().length)}</p>
      {shown.length === 0 && <p className="empty">{texts.none}</p>}
      {entries.length > 1 && <SectionNav entries={entries} />}
      {groups.map(({ key, label, subjects }) => (
        <Section key={key} id={`kind-${key}`} title={label} count={subjects.length}>
          <SubjectList subjects={subjects} />
        </Section>
      ))}
    </article>
  );
}
