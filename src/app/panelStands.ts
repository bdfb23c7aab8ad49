import type { Session } from '../store/session';
import type { BeltStore } from '../store/store';

/**
 * When the panel stands painted, with the facts or with why there are none. The map begins then: while it draws its first
 * pictures the page cannot answer, and with the facts at hand it draws fewer of them.
 * @param stands whether the panel has what is waited for
 */
export const panelStands = (
  store: BeltStore,
  stands: (facts: Session['facts']) => boolean = ({ status }) => status !== 'loading',
): Promise<void> =>
  new Promise((resolve) => {
    const told = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    const isHere = () => stands(store.getState().session.facts);
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
