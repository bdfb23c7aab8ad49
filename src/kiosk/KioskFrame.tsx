import { lazy, Suspense, use, useCallback } from 'react';
import { BeltContext } from '../store/hooks';
import { AskingDialog } from './AskingDialog';
import { AttractCard } from './AttractCard';
import { arrangeScreen } from './arrangeScreen';
import { KioskBar } from './KioskBar';
import { KioskKeyboard } from './KioskKeyboard';
import { TrialMark } from './TrialMark';
import { useKiosk } from './useKiosk';
import './kiosk.css';
import './card.css';
import './controls.css';
import './targets.css';

const StaffPage = lazy(() => import('./staff/StaffPage'));

/** What an unattended screen shows round map and panel: the invitation, the permanent bar, the keys, the question. */
export default function KioskFrame() {
  const context = use(BeltContext);
  const phase = useKiosk((state) => state.phase);
  const staff = useKiosk((state) => state.staff);
  const arrange = useCallback(
    (frame: HTMLDivElement) => (context === null ? undefined : arrangeScreen(frame, context)),
    [context],
  );
  return (
    <div className="kiosk" ref={arrange}>
      <TrialMark />
      {phase === 'attract' ? (
        <AttractCard />
      ) : (
        <>
          <KioskKeyboard />
          <KioskBar />
        </>
      )}
      {phase === 'asking' && <AskingDialog />}
      {staff !== 'closed' && (
        <Suspense>
          <StaffPage />
        </Suspense>
      )}
    </div>
  );
}
