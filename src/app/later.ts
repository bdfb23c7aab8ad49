import { isSite } from '../model/site';
import type { Actions } from '../store/actions';
import { isPage } from '../store/pages';
import type { BeltStore } from '../store/store';
import { isEmbedded, isKiosk } from '../ui/mode';
import { settled } from './settled';
import { followShortlist } from './shortlistSync';

/** What follows the Scene without being needed for the first picture; it comes beside the shell. */
export function followLater(store: BeltStore, actions: Actions): void {
  bringReckonings(store, actions);
  // A hall watches over its start; elsewhere the first picture comes first.
  const stands = isKiosk() ? Promise.resolve() : settled(store);
  if (store.getState().scene.baseMap !== null || document.querySelector('meta[name=belt-online]') !== null)
    stands.then(async () => (await import('./online')).followOnline(store, actions)).catch(untold);
  if (isEmbedded()) return;
  if ('serviceWorker' in navigator)
    stands.then(async () => (await import('./updates')).followUpdates(store, actions)).catch(untold);
  // Neither another page's frame nor a screen that many use takes files or keeps anything of theirs.
  if (isKiosk()) return;
  stands.then(async () => (await import('../map/drops')).takeDrops(store, actions)).catch(untold);
  followShortlist(store, actions);
}

/** Code that could not be loaded: what shows on the page says so itself, and the rest does without. */
const untold = (error: unknown): void => console.warn(error);

/** Records need nothing worked out. Where the code could not be loaded, the next such page asks for it again. */
function bringReckonings(store: BeltStore, actions: Actions): void {
  let isHere = false;
  const stop = store.subscribe(
    ({ scene }) => scene.selected,
    (selected) => {
      if (isHere || selected === null || !(isPage(selected) || isSite(selected))) return;
      import('./reckonings').then(({ followReckonings }) => {
        if (isHere) return;
        isHere = true;
        stop();
        followReckonings(store, actions);
      }, untold);
    },
    { fireImmediately: true },
  );
}
