import * as v from 'valibot';
import { type Order, Standing } from './messages';

/** Asks the worker; rejects when it does not answer in its own words. */
export type AskWorker = (order: Order) => Promise<Standing>;

/**
 * Has the worker beside the page registered and waits until it is there.
 * @throws when the browser refuses it
 */
export async function openLink(container: ServiceWorkerContainer): Promise<AskWorker> {
  await container.register('./sw.js', { scope: './', updateViaCache: 'none' });
  await container.ready;
  return async (order) => {
    // A newer worker may have taken the place of the one that was there.
    const { active } = await container.ready;
    if (active === null) throw new Error('no active worker');
    return say(active, order);
  };
}

const say = (worker: ServiceWorker, order: Order): Promise<Standing> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      const standing = v.safeParse(Standing, data);
      if (standing.success) resolve(standing.output);
      else reject(new Error('the worker answered strangely'));
    };
    worker.postMessage(order, [port2]);
  });
