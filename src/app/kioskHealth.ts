import { keepLog } from '../kiosk/log';
import { careForRegions } from '../kiosk/regions';
import { reviveAlone } from '../kiosk/revive';
import { kioskState } from '../kiosk/state';
import { noteUncaught } from '../kiosk/uncaught';
import { sendBeat } from '../model/loadKiosk';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';

/** How this page came to be, for the log: the release that it belongs to, and whether it was loaded anew. */
function birthOf(): string {
  const { release } = document.documentElement.dataset;
  const [entry] = performance.getEntriesByType('navigation');
  const way = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return `${release ?? 'page'} ${way}`;
}

/**
 * Keeps an unattended page alive by itself, until the returned function is called: failed regions are shown again, the
 * map is watched over, all of it is written down.
 */
export function keepHealthy(store: BeltStore, actions: Actions): () => void {
  const note = actions.incidentNoted;
  const ends = [keepLog(store), noteUncaught(note), careForRegions(store, note), reviveAlone(store, actions)];
  note('started', birthOf());
  let over = false;
  import('../map/heartbeat').then(
    ({ keepHeartbeat }) => {
      if (over) return;
      ends.push(
        keepHeartbeat(note, () => {
          if (kioskState.getState().settings.beat) void sendBeat();
        }),
      );
    },
    (error: unknown) => note('region-failed', `heartbeat: ${String(error)}`),
  );
  return () => {
    over = true;
    for (const end of ends) end();
  };
}
