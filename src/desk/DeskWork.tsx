import { lazy, Suspense } from 'react';
import { ChangeSection } from './ChangeSection';
import { useDeskState, useDeskTexts } from './context';
import { DeskHeader } from './DeskHeader';
import { EditSection } from './EditSection';
import { MistakeSection } from './MistakeSection';
import { NextSection } from './NextSection';
import { OpenSection } from './OpenSection';

const DeskMap = lazy(() => import('./DeskMap'));
const SinceSection = lazy(() => import('./SinceSection'));

/** What one does here, from top to bottom: open, look at mistakes and changes, preview, take away. The map stands beside. */
export function DeskWork() {
  const texts = useDeskTexts();
  const mapOpen = useDeskState((state) => state.mapOpen);
  const opened = useDeskState((state) => state.opened !== null);
  const drafted = useDeskState((state) => state.draft !== null);
  return (
    <div className="desk" data-map={mapOpen ? 'open' : 'closed'}>
      <a className="skip-link" href="#desk">
        {texts.skip}
      </a>
      <DeskHeader />
      <main className="desk-main" id="desk" tabIndex={-1}>
        <div className="desk-column">
          <h1>{texts.title}</h1>
          <p className="desk-lead">{texts.lead}</p>
          <p className="desk-privacy">{texts.privacy}</p>
          <OpenSection />
          <Suspense fallback={null}>{drafted && <SinceSection />}</Suspense>
          {opened && <MistakeSection />}
          <EditSection />
          {drafted && <ChangeSection />}
          {drafted && <NextSection />}
        </div>
      </main>
      {mapOpen && (
        <Suspense fallback={<p className="desk-waiting">{texts.changes.mapLoading}</p>}>
          <DeskMap />
        </Suspense>
      )}
    </div>
  );
}
