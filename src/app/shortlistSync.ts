import { shallow } from 'zustand/shallow';
import type { Actions } from '../store/actions';
import { type DeviceMemory, deviceMemory } from '../store/device';
import type { BeltStore } from '../store/store';

/**
 * The device keeps the shortlist while the visitor wishes it, and nothing otherwise. What was kept comes back where
 * the link has no list of its own; a link's list is not written over what is kept until the visitor changes it.
 * Returns the end of it.
 */
export function followShortlist(
  store: BeltStore,
  actions: Actions,
  memory: DeviceMemory = deviceMemory(() => window.localStorage),
): () => void {
  const kept = memory.recall();
  if (kept === null) memory.forget();
  else {
    actions.rememberingChosen('on');
    if (kept.length > 0 && store.getState().scene.shortlist.length === 0) actions.shortlistSet(kept);
  }
  return store.subscribe(
    ({ scene, session }) => [scene.shortlist, session.remembering] as const,
    ([shortlist, remembering]) => {
      if (remembering !== 'on') memory.forget();
      else if (!memory.keep(shortlist)) actions.rememberingChosen('refused');
    },
    { equalityFn: shallow },
  );
}
