import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isEmbedded, isKiosk } from '../ui/mode';
import { followComparison } from './compareSync';
import { followMeasures } from './measuresSync';
import { settled } from './settled';
import { followShortlist } from './shortlistSync';
import { followSites } from './siteSync';

/** What follows the Scene without being needed for the first picture; it comes beside the shell. */
export function followLater(store: BeltStore, actions: Actions): void {
  followSites(store, actions);
  followMeasures(store, actions);
  followComparison(store, actions);
  // A hall watches over its start; elsewhere the first picture comes first.
  if (!isEmbedded() && 'serviceWorker' in navigator)
    void (isKiosk() ? Promise.resolve() : settled(store)).then(async () =>
      (await import('./updates')).followUpdates(store, actions),
    );
  // Neither another page's frame nor a screen that many use keeps anything of theirs.
  if (!isEmbedded() && !isKiosk()) followShortlist(store, actions);
}
