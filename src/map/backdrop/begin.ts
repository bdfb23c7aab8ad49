import type { Actions } from '../../store/actions';
import type { BeltStore } from '../../store/store';

/** A door of few bytes: it names the files that the rest needs, which every first visit would pay for elsewhere. */
export async function beginBaseMaps(store: BeltStore, actions: Actions): Promise<void> {
  const { followBaseMap } = await import('./follow');
  await followBaseMap(store, actions);
}
