import { Suspense } from 'react';
import { Notices } from '../panels/states/Notices';
import { FactsContext } from '../parts/context';
import { PageOnItsWay } from '../parts/PageOnItsWay';
import { useBelt, useBeltState, useMessages } from '../store/hooks';
import { isAtlas } from '../store/pages';
import { Announcer } from '../ui/Announcer';
import { laterRoom } from '../ui/laterRoom';

const wideRooms = {
  compare: laterRoom(() => import('../compare/ComparePage')),
  weights: laterRoom(() => import('../compare/weights/WeightsPage')),
  targets: laterRoom(() => import('../compare/targets/TargetsPage')),
  gaps: laterRoom(() => import('../compare/gaps/GapsPage')),
  dossier: laterRoom(() => import('../dossier/DossierPage')),
} as const;

/** Pages that take the whole window, or most of it; the map stays behind or beside them as it was. */
export default function WideRegion() {
  const { panel, pages } = useMessages();
  const selected = useBeltState(({ scene }) => scene.selected);
  const belt = useBelt();
  const page = isAtlas(selected) ? selected : 'dossier';
  const Page = wideRooms[page].present();
  return (
    // Each page begins at its own top.
    <main key={page} className="wide" id="panel" aria-label={pages[page].name} tabIndex={-1}>
      <Announcer label={panel.notices.label} notices={<Notices />}>
        {belt === null ? (
          <p className="prose">{panel.status.loading}</p>
        ) : (
          <FactsContext value={belt}>
            <Suspense fallback={<PageOnItsWay />}>
              <Page />
            </Suspense>
          </FactsContext>
        )}
      </Announcer>
    </main>
  );
}
