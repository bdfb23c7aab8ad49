import type { Belt } from '../../model/belt';
import { useReading } from '../../parts/context';
import { PageLink } from '../../parts/links';
import type { PageId } from '../../store/pages';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/iconPaths';
import { collectionSize } from '../wide/collections';

interface Entry {
  readonly page: PageId;
  readonly icon: IconName;
  readonly count: (belt: Belt) => number | null;
}

const entries: readonly Entry[] = [
  { page: 'plans', icon: 'plan', count: (belt) => collectionSize(belt, 'plans') },
  { page: 'policies', icon: 'policy', count: (belt) => collectionSize(belt, 'policies') },
  { page: 'programmes', icon: 'programme', count: (belt) => collectionSize(belt, 'programmes') },
  { page: 'industries', icon: 'industry', count: (belt) => belt.facts.industries.length },
  { page: 'indicators', icon: 'indicator', count: (belt) => belt.facts.indicators.observations.length },
  { page: 'yangpu', icon: 'zone', count: () => null },
  { page: 'directory', icon: 'directory', count: (belt) => belt.allSubjects().length },
  { page: 'sources', icon: 'source', count: (belt) => belt.facts.sources.length },
];

/** What can be done with all of it. */
const tools: readonly Entry[] = [
  { page: 'compare', icon: 'indicator', count: () => null },
  { page: 'weights', icon: 'designation', count: () => null },
  { page: 'targets', icon: 'goal', count: () => null },
  { page: 'gaps', icon: 'platform', count: () => null },
  { page: 'measure', icon: 'ruler', count: () => null },
  { page: 'uploads', icon: 'layers', count: () => null },
  { page: 'takeaway', icon: 'save', count: () => null },
];

/** Ways to everything that belongs to the whole district. */
export const Entries = () => <EntryList entries={entries} />;

/** Ways to compare, measure and carry away. */
export const Tools = () => <EntryList entries={tools} />;

function EntryList({ entries: listed }: { readonly entries: readonly Entry[] }) {
  const { belt, messages } = useReading();
  return (
    <ul className="rows">
      {listed.map(({ page, icon, count }) => {
        const number = count(belt);
        return (
          <li key={page} className="row">
            <PageLink page={page} className="row-link entry">
              <span className="row-sign">
                <Icon name={icon} />
              </span>
              <span className="entry-name">{messages.pages[page].name}</span>
              <span className="count">{number}</span>
              <Icon name="chevron" className="entry-chevron" />
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
