import { editing, noEditing } from '../map/editing/editing';
import { begun } from '../office/edits/history';
import type { DeskContext } from './context';

/** Keeps the edits of the desk and those of the map's tools equal, whichever changes, until it is stopped. */
export function syncEdits({ store, actions }: DeskContext): () => void {
  const take = () => {
    const { edits } = store.getState();
    // Another draft: what was in hand belonged to the former one.
    if (edits !== editing.getState().list.present)
      editing.setState(({ remembered }) => ({ ...noEditing, remembered, list: begun(edits) }));
  };
  take();
  const ends = [
    store.subscribe(take),
    editing.subscribe(({ list: { present } }) => {
      if (present !== store.getState().edits) void actions.edited(present);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
