import { lazy, Suspense, useEffect, useRef } from 'react';
import { FactsContext } from '../parts/context';
import { ShortlistLink } from '../parts/shortlist/ShortlistLink';
import { useScrollMemory } from '../parts/useScrollMemory';
import { isFiltering } from '../search/filter';
import { useBeltState, useMessages } from '../store/hooks';
import { pageName } from '../store/pageName';
import { Announcer, useAnnounce } from '../ui/Announcer';
import { pageRoom } from './pageRoom';
import { LoadFailed } from './states/LoadFailed';
import { Notices } from './states/Notices';
import { OverviewSkeleton } from './states/OverviewSkeleton';
import './records/page.css';

const FilterBar = lazy(() => import('./explore/FilterBar'));

/** The side panel: the page of what is selected, or the state of the facts while there are none. */
export function Panel() {
  const { panel } = useMessages();
  return (
    <Announcer label={panel.notices.label} notices={<Notices />}>
      <PanelPage />
    </Announcer>
  );
}

function PanelPage() {
  const selected = useBeltState(({ scene }) => scene.selected);
  const facts = useBeltState(({ session }) => session.facts);
  // The page of all records has the filter itself.
  const filtered = useBeltState(({ scene }) => isFiltering(scene.filter) && scene.selected !== 'directory');
  const Page = pageRoom();
  const scrolled = useScrollMemory(selected, '.panel-scroll');
  useTitleSaid(selected);
  return (
    <>
      {facts.status === 'ready' && filtered && (
        <FactsContext value={facts.belt}>
          <Suspense>
            <FilterBar />
          </Suspense>
        </FactsContext>
      )}
      <ShortlistLink />
      <div className="panel-scroll" key={selected} ref={scrolled}>
        {facts.status === 'loading' && <OverviewSkeleton />}
        {facts.status === 'failed' && <LoadFailed problem={facts.problem} />}
        {facts.status === 'ready' && Page !== null && (
          <FactsContext value={facts.belt}>
            <Page id={selected} />
          </FactsContext>
        )}
      </div>
    </>
  );
}

/** After a step to another page the focus goes to its title (`PageTitle`); while it is on the map the title is said. */
function useTitleSaid(selected: string | null): void {
  const seen = useRef(selected);
  const announce = useAnnounce();
  const { panel, title } = useMessages();
  const name = useBeltState(({ scene, session }) =>
    scene.selected === null || session.facts.status !== 'ready'
      ? null
      : pageName(scene.selected, session.facts.belt, scene.language),
  );
  useEffect(
    function followSelection() {
      if (seen.current === selected) return;
      seen.current = selected;
      if (document.activeElement?.closest('#map') != null) announce(panel.opened(name ?? title));
    },
    [selected, name, title, panel, announce],
  );
}
