import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';

/**
 * What other hosts are asked for where the page was built to ask any: a base map, places. Each comes with its own code,
 * and neither waits for the other. A door of few bytes: it names files that every first visit would pay for elsewhere.
 */
export async function followOnline(store: BeltStore, actions: Actions): Promise<void> {
  const places = document.querySelector<HTMLMetaElement>('meta[name=belt-places]');
  await Promise.all([
    import('../map/backdrop/follow').then(({ followBaseMap }) => followBaseMap(store, actions)),
    places === null
      ? null
      : import('./onlinePlaces').then(({ followPlaces }) => followPlaces(store, actions, places.content)),
  ]);
}
