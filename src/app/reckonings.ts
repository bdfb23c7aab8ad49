import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { followComparison } from './compareSync';
import { followMeasures } from './measuresSync';
import { followSites } from './siteSync';

/** What is worked out for sites and for pages that compare; it comes with the first of them. */
export function followReckonings(store: BeltStore, actions: Actions): void {
  followSites(store, actions);
  followMeasures(store, actions);
  followComparison(store, actions);
}
