import { lazy, Suspense } from 'react';
import { Notices } from '../panels/states/Notices';
import { FactsContext } from '../parts/context';
import { useBelt, useBeltState, useMessages } from '../store/hooks';
import { Announcer } from '../ui/Announcer';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { RegionFailed } from './RegionFailed';

const ComparePage = lazy(() => import('../compare/ComparePage'));
const DossierPage = lazy(() => import('../dossier/DossierPage'));

/** Pages that take the whole window; the map stays behind them as it was. */
export function WideRegion() {
  const { panel, pages } = useMessages();
  const selected = useBeltState(({ scene }) => scene.selected);
  const belt = useBelt();
  const Page = selected === 'compare' ? ComparePage : DossierPage;
  return (
    <main
      className="wide"
      id="panel"
      aria-label={selected === 'compare' ? pages.compare.name : pages.dossier.name}
      tabIndex={-1}
    >
      <ErrorBoundary fallback={(retry) => <RegionFailed region="panel" retry={retry} />}>
        <Announcer label={panel.notices.label} notices={<Notices />}>
          {belt === null ? (
            <p className="prose">{panel.status.loading}</p>
          ) : (
            <FactsContext value={belt}>
              <Suspense>
                <Page />
              </Suspense>
            </FactsContext>
          )}
        </Announcer>
      </ErrorBoundary>
    </main>
  );
}
