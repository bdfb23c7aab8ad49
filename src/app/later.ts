import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isEmbedded } from '../ui/mode';
import { followComparison } from './compareSync';
import { followMeasures } from './measuresSync';
import { followShortlist } from './shortlistSync';
import { followSites } from './siteSync';

/** What follows the Scene without being needed for the first picture; it comes beside the shell. */
export function followLater(store: BeltStore, actions: Actions): void {
  followSites(store, actions);
  followMeasures(store, actions);
  followComparison(store, actions);
  if (!isEmbedded()) followShortlist(store, actions);
}
