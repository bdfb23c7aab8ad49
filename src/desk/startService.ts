import { wrap } from 'comlink';
import type { Remote as RemoteOf } from '../workers/remote';
import { startInWorker } from '../workers/startInWorker';
import type { Service } from './service';
import WorkbookWorker from './workbook-worker?worker';

export type Remote = RemoteOf<Service>;

/** Starts the reading of workbooks, in a worker of its own where that is possible. */
export const startService = (): Promise<Remote> =>
  startInWorker<Remote>({
    name: 'workbook',
    worker: () => new WorkbookWorker(),
    there: (worker, { unlessEnded, end }) => {
      const service = wrap<Service>(worker);
      return {
        isUp: () => unlessEnded(service.isUp()),
        read: (order) => unlessEnded(service.read(order)),
        close: () => end('The reading was broken off'),
      };
    },
    here: async () => {
      const service = (await import('./service')).createService();
      return { ...service, isUp: async () => service.isUp(), close: () => undefined };
    },
  });
