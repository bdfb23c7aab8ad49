import type { Belt } from '../../model/belt';
import type { BeltStore } from '../../store/store';

/**
 * The facts, now or as soon as they are there.
 * @throws Error when they could not be loaded
 */
export function factsReady(store: BeltStore): Promise<Belt> {
  return new Promise((resolve, reject) => {
    const settled = ({ session: { facts } }: ReturnType<typeof store.getState>): boolean => {
      if (facts.status === 'ready') resolve(facts.belt);
      if (facts.status === 'failed') reject(new Error('There are no facts to search'));
      return facts.status !== 'loading';
    };
    if (settled(store.getState())) return;
    const stop = store.subscribe((state) => {
      if (settled(state)) stop();
    });
  });
}
