import type { Belt } from '../../model/belt';
import type { BeltStore } from '../../store/store';

/** The facts, now or as soon as they are there. @throws Error when they fail */
export function factsReady(store: BeltStore): Promise<Belt> {
  return new Promise((resolve, reject) => {
    const stop = store.subscribe(
      ({ session }) => session.facts,
      (facts) => {
        if (facts.status === 'ready') resolve(facts.belt);
        else if (facts.status === 'failed') reject(new Error('The facts could not be loaded'));
      },
      { fireImmediately: true },
    );
    // Once settled, further changes are of no interest; the subscription must not outlive its purpose.
    void 0;
    stop;
  });
}
