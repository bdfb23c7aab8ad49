import { wrap } from 'comlink';
import type { Remote as RemoteOf } from '../workers/remote';
import { startInWorker } from '../workers/startInWorker';
import AnalysisWorker from './analysis-worker?worker';
import type { Service } from './service';

export type Remote = RemoteOf<Service>;

/** Starts the analysis, in a worker of its own where that is possible. */
export const startService = (): Promise<Remote> =>
  startInWorker<Remote>({
    name: 'analysis',
    worker: () => new AnalysisWorker(),
    there: (worker, { unlessEnded, end }) => {
      const service = wrap<Service>(worker);
      return {
        isUp: () => unlessEnded(service.isUp()),
        open: (layers, facts) => unlessEnded(service.open(layers, facts)),
        report: (site) => unlessEnded(service.report(site)),
        measures: (layers, areas) => unlessEnded(service.measures(layers, areas)),
        close: () => end('The analysis was closed'),
      };
    },
    here: async () => {
      const service = (await import('./service')).createService();
      return {
        isUp: async () => service.isUp(),
        open: async (layers, facts) => service.open(layers, facts),
        report: async (site) => service.report(site),
        measures: service.measures,
        close: () => undefined,
      };
    },
  });
