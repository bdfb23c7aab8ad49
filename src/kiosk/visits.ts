import type { StoreApi } from 'zustand';
import { type KioskState, kioskState } from './state';
import { type DayOfVisits, parseVisits, withVisit, writeVisits } from './visitDays';

/** Counted on this machine only; a reset between two visitors lets it stand. */
export const visitsKey = 'yangpu-belt-kiosk-visits';

/** What could not be stored stays for the life of the page. */
let unstored: readonly DayOfVisits[] | null = null;

/** The days of which visits are known, oldest first. Never throws. */
export function readVisits(): readonly DayOfVisits[] {
  if (unstored !== null) return unstored;
  try {
    return parseVisits(localStorage.getItem(visitsKey));
  } catch {
    return [];
  }
}

function keep(days: readonly DayOfVisits[]): void {
  try {
    localStorage.setItem(visitsKey, writeVisits(days));
    unstored = null;
  } catch {
    unstored = days;
  }
}

interface UnderWay {
  /** Milliseconds of the page's own clock. */
  readonly began: number;
  readonly last: number;
  readonly touches: number;
}

/**
 * Counts visits and touches a day, and nothing else: no place, no path, no identifier. A visit in which the page for
 * staff was opened is none. Returns what ends the counting.
 */
export function countVisits(state: StoreApi<KioskState> = kioskState): () => void {
  let visit: UnderWay | null = null;
  const touched = ({ timeStamp }: Event) => {
    // The touch that began the visit has been counted with it.
    if (visit === null || timeStamp <= visit.began || state.getState().staff !== 'closed') return;
    visit = { ...visit, last: performance.now(), touches: visit.touches + 1 };
  };
  /** Until the screen invites again, it is staff who are here. */
  let isStaff = false;
  const stop = state.subscribe(({ phase, staff }) => {
    if (staff === 'open') {
      isStaff = true;
      visit = null;
    } else if (phase === 'attract') {
      isStaff = false;
      if (visit === null) return;
      const { began, last, touches } = visit;
      visit = null;
      keep(withVisit(readVisits(), new Date(), { touches, seconds: Math.round((last - began) / 1000) }));
    } else if (phase === 'serving' && visit === null && staff === 'closed' && !isStaff) {
      const now = performance.now();
      visit = { began: now, last: now, touches: 1 };
    }
  });
  window.addEventListener('pointerdown', touched, { capture: true, passive: true });
  return () => {
    stop();
    window.removeEventListener('pointerdown', touched, { capture: true });
  };
}
