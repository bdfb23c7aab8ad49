import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { followComparison } from './compareSync';
import { followMeasures } from './measuresSync';

/** What the pages of the atlas need besides themselves; it comes with the first of them. */
export function followAtlas(store: BeltStore, actions: Actions): void {
  followMeasures(store, actions);
  followComparison(store, actions);
}
