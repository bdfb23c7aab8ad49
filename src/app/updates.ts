import { causeOf } from '../model/cause';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isKiosk } from '../ui/mode';
import { settled } from './settled';
import { openUpdates, type Updates } from './updatesDesk';
import { withinTime } from './withinTime';

/** Milliseconds in which a new release of the app must stand, or a hall's screen goes back to the former one. */
const longestStart = 60_000;
/** Milliseconds after which a page that is looked at again asks for news. */
const longAway = 60 * 60_000;

/**
 * Keeps what this device holds up to date, and lets the page be opened without the server. A visitor's page takes new
 * facts in place, with a word; a new app comes with the next opening. A hall's screen takes either while nobody is
 * there, and goes back to the former by itself where a new one does not stand.
 */
export async function followUpdates(
  store: BeltStore,
  actions: Actions,
  container: ServiceWorkerContainer = navigator.serviceWorker,
): Promise<void> {
  const stands = isKiosk() ? withinTime(longestStart, settled(store)) : settled(store).then(() => true);
  const isStanding = await stands;
  try {
    const updates = await openUpdates(store, actions, container);
    if (await updates.judgeStart(isStanding)) return location.reload();
    await (isKiosk() ? keepHall(updates, actions) : keepVisitor(updates));
  } catch (error) {
    // A browser without the means goes on as a page of the network; only a hall relies on more.
    if (isKiosk()) actions.incidentNoted('update-refused', `worker: ${causeOf(error)}`);
  }
}

async function keepHall(updates: Updates, actions: Actions): Promise<void> {
  const { inviting, minutesBetween } = await import('./hallHours');
  // The browser may say no; a hall's profile is not the first to be cleared either way.
  await navigator.storage.persist();
  /** True: the page is to be opened again. */
  const round = async (): Promise<boolean> => {
    const news = await updates.look();
    if (news.data || news.app) await inviting();
    if (news.data) await updates.takeFacts();
    return news.app && updates.takeApp();
  };
  const goOn = async (): Promise<void> => {
    try {
      if (await round()) return location.reload();
    } catch (error) {
      actions.incidentNoted('update-refused', causeOf(error));
    }
    setTimeout(() => void goOn(), minutesBetween() * 60_000);
  };
  await goOn();
}

async function keepVisitor(updates: Updates): Promise<void> {
  let looked = performance.now();
  const round = async (): Promise<void> => {
    looked = performance.now();
    const news = await updates.look();
    if (news.data) await updates.takeFacts();
    // The page that is open goes on with its own files; the next one opens on the new release.
    if (news.app) await updates.takeApp();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - looked > longAway)
      round().catch(() => undefined);
  });
  await round();
}
