import * as v from 'valibot';
import { network } from '../model/loadWhole';
import { answer, type Means } from './answer';
import { openMemory } from './memory';
import { Order } from './messages';
import { openOrders } from './orders';
import { routeOf } from './routes';
import { isWorkerScope, type WorkerScope } from './scope';

/** Binds what is plain functions elsewhere to the events of the worker. */
function wire(worker: WorkerScope): void {
  const depot = { shelves: worker.caches, base: worker.registration.scope };
  const means: Means = { depot, memory: openMemory(depot), network };
  const carryOut = openOrders(means);
  // A new worker reads what the old one kept, so it need not wait for pages to close.
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const route = routeOf(event.request, depot.base);
    if (route !== null) event.respondWith(answer(route, event.request, means));
  });
  worker.addEventListener('message', (event) => {
    const order = v.safeParse(Order, event.data);
    if (!order.success) return;
    event.waitUntil(carryOut(order.output).then((standing) => event.ports[0]?.postMessage(standing)));
  });
}

const scope: unknown = globalThis;
if (isWorkerScope(scope)) wire(scope);
