import type { Actions } from '../store/actions';
import type { BeltState, BeltStore } from '../store/store';
import { kioskState } from './state';

const minute = 60_000;
/** Minutes without a map or facts and without a visitor before the page is loaded anew. */
const minutesDown = 10;
/** Milliseconds that a page must have lived before it may load itself again, but for the first time. */
const leastAge = 60 * minute;
const key = 'yangpu-belt-kiosk-revived';

/**
 * Whether a page may load itself anew: once at any time, and then once an hour.
 * @param age of the page in milliseconds
 * @param revived times that it has done so; null where the device remembers nothing
 */
export const mayRevive = (age: number, revived: number | null): boolean => revived === 0 || age >= leastAge;

/** Null where the device remembers nothing, so that a page cannot be loaded again and again without end. */
function timesRevived(): number | null {
  try {
    const times = Number(sessionStorage.getItem(key) ?? 0);
    sessionStorage.setItem(key, String(times));
    return Number.isFinite(times) ? times : null;
  } catch {
    return null;
  }
}

const remember = (times: number): void => {
  try {
    sessionStorage.setItem(key, String(times));
  } catch {
    // The age of the page alone decides.
  }
};

/** What a page lacks that cannot serve a visitor, for the log; null for nothing. */
function lackOf({ session: { facts, mapState } }: BeltState): string | null {
  if (facts.status !== 'ready') return `facts ${facts.status}`;
  return mapState === 'failed' || mapState === 'no-webgl' || mapState === 'loading'
    ? `map ${mapState}`
    : null;
}

/**
 * Loads the page anew where its map was given up, or map or facts never came, and nobody is there, so that a hall comes
 * back by itself: a browser that refuses a page new graphics gives them to the next page. Facts that failed are asked for
 * every minute before. A page that lost everything is loaded anew at once.
 */
export function reviveAlone(
  store: BeltStore,
  { incidentNoted: note, factsAsked }: Pick<Actions, 'incidentNoted' | 'factsAsked'>,
  load: () => void = () => location.reload(),
): () => void {
  let down = 0;
  const look = () => {
    if (document.getElementById('root')?.childElementCount === 0) {
      note('region-failed', 'page: nothing is left of it; loaded anew');
      load();
      return;
    }
    const alone = kioskState.getState().phase === 'attract';
    const lack = alone ? lackOf(store.getState()) : null;
    down = lack === null ? 0 : down + 1;
    if (lack !== null && down >= minutesDown) reviveFor(lack);
    else if (alone && store.getState().session.facts.status === 'failed') factsAsked();
  };
  const reviveFor = (lack: string) => {
    const times = timesRevived();
    if (!mayRevive(performance.now(), times)) return;
    remember((times ?? 0) + 1);
    note('map-given-up', `${lack}: page loaded anew`);
    load();
  };
  const clock = setInterval(look, minute);
  return () => clearInterval(clock);
}
