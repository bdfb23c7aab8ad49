import { wrap } from 'comlink';
import AnalysisWorker from './analysis-worker?worker';
import type { Service } from './service';

/** The service as it is seen from outside, wherever it runs. */
export type Remote = {
  readonly [Question in keyof Service]: (
    ...asked: Parameters<Service[Question]>
  ) => Promise<ReturnType<Service[Question]>>;
} & { readonly close: () => void };

/** Starts the analysis in a worker of its own; where there are none, or ours does not start, the same code runs here. */
export async function startService(): Promise<Remote> {
  try {
    return await inWorker(new AnalysisWorker());
  } catch {
    return here();
  }
}

/** @throws Error when the worker's script cannot be loaded or run */
async function inWorker(worker: Worker): Promise<Remote> {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(`The analysis worker broke: ${message}`));
    });
  });
  const service = wrap<Service>(worker);
  const unlessBroken = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  await unlessBroken(service.isUp());
  return {
    isUp: () => unlessBroken(service.isUp()),
    open: (layers, facts) => unlessBroken(service.open(layers, facts)),
    report: (site) => unlessBroken(service.report(site)),
    walk: (from, to) => unlessBroken(service.walk(from, to)),
    stations: (site, count) => unlessBroken(service.stations(site, count)),
    close: () => worker.terminate(),
  };
}

async function here(): Promise<Remote> {
  const { createService } = await import('./service');
  const service = createService();
  return {
    isUp: async () => service.isUp(),
    open: async (layers, facts) => service.open(layers, facts),
    report: async (site) => service.report(site),
    walk: async (from, to) => service.walk(from, to),
    stations: async (site, count) => service.stations(site, count),
    close: () => undefined,
  };
}
