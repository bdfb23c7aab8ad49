import { isSite } from '../model/site';
import type { Actions } from '../store/actions';
import { createKioskActions } from '../store/kioskActions';
import { atlasPages, isPage, type PageId } from '../store/pages';
import type { BeltState, BeltStore } from '../store/store';

/** Pages that an unattended screen does not offer: they lead too deep, ask for files, or carry something out. */
const desk: ReadonlySet<PageId> = new Set([...atlasPages, 'takeaway', 'measure', 'uploads', 'dossier']);

const isOffered = (id: string | null): boolean =>
  id === null || !(isSite(id) || (isPage(id) && desk.has(id)));

/**
 * Whatever leads to a page that is not offered leads to the overview. To a free site, such as a station that was found,
 * only the map goes; the panel stays. Returns the end of it.
 */
export function keepToOffer(store: BeltStore, actions: Actions): () => void {
  const { pageKept } = createKioskActions(store);
  const keep = ({ scene }: BeltState, before?: BeltState) => {
    const { selected, split } = scene;
    if (!isOffered(selected)) {
      const kept = before?.scene.selected ?? null;
      pageKept(selected !== null && isSite(selected) && isOffered(kept) ? kept : null);
    }
    if (split !== null) actions.splitToggled();
  };
  keep(store.getState());
  return store.subscribe(keep);
}
