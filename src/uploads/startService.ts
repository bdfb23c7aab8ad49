import { transfer, wrap } from 'comlink';
import type { Remote as RemoteOf } from '../workers/remote';
import { startInWorker } from '../workers/startInWorker';
import type { Service } from './service';
import UploadsWorker from './uploads-worker?worker';

export type Remote = RemoteOf<Service>;

/** Starts the reading, in a worker of its own where that is possible. */
export const startService = (): Promise<Remote> =>
  startInWorker<Remote>({
    name: 'uploads',
    worker: () => new UploadsWorker(),
    there: (worker, { unlessEnded, end }) => {
      const service = wrap<Service>(worker);
      return {
        isUp: () => unlessEnded(service.isUp()),
        read: (name, bytes, known) => unlessEnded(service.read(name, transfer(bytes, [bytes]), known)),
        examine: (draft, systems, known) => unlessEnded(service.examine(draft, systems, known)),
        close: () => end('The reading was broken off'),
      };
    },
    here: async () => {
      const service = (await import('./service')).createService();
      return { ...service, isUp: async () => service.isUp(), close: () => undefined };
    },
  });
