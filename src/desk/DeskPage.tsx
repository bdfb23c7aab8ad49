import { Suspense } from 'react';
import { RegionFailed } from '../app/RegionFailed';
import { useMessages } from '../store/hooks';
import { Announcer } from '../ui/Announcer';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { laterRoom } from '../ui/laterRoom';
import { useDeskState, useDeskTexts } from './context';
import { DeskWork } from './DeskWork';
import '../app/app.css';
import './desk.css';
import './lists.css';

const previewRoom = laterRoom(() => import('./PreviewPage'));

/** The office's page: the desk, or the whole map with what lies on it. */
export function DeskPage() {
  const texts = useDeskTexts();
  const { panel } = useMessages();
  const previewing = useDeskState((state) => state.previewing);
  const PreviewPage = previewRoom.present();
  return (
    <ErrorBoundary
      region="desk"
      resetKey={String(previewing)}
      fallback={(retry) => <RegionFailed region="panel" retry={retry} />}
    >
      {previewing ? (
        <Suspense fallback={<p className="desk-waiting">{texts.preview.opening}</p>}>
          <PreviewPage />
        </Suspense>
      ) : (
        <Announcer label={panel.notices.label} notices={null}>
          <DeskWork />
        </Announcer>
      )}
    </ErrorBoundary>
  );
}
