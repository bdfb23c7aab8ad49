import type { BeltStore } from '../store/store';

/**
 * When the panel stands painted, with the facts or with why there are none. The map begins then: while it draws its first
 * pictures the page cannot answer, and with the facts at hand it draws fewer of them.
 */
export const panelStands = (store: BeltStore): Promise<void> =>
  new Promise((resolve) => {
    const told = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    const isHere = () => store.getState().session.facts.status !== 'loading';
    if (isHere()) {
      told();
      return;
    }
    const stop = store.subscribe(() => {
      if (!isHere()) return;
      stop();
      told();
    });
  });
