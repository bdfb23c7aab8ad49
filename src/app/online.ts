import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';

/** What other hosts are asked for, where the page was built to ask any: each with its own code, this being but the list. */
export async function followOnline(store: BeltStore, actions: Actions): Promise<void> {
  const places = document.querySelector<HTMLMetaElement>('meta[name=belt-places]');
  if (places === null) return;
  const { followPlaces } = await import('./onlinePlaces');
  await followPlaces(store, actions, places.content);
}
