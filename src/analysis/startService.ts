import { wrap } from 'comlink';
import AnalysisWorker from './analysis-worker?worker';
import type { Service } from './service';

/** The service as it is seen from outside, wherever it runs. */
export type Remote = {
  readonly [Question in keyof Service]: (
    ...asked: Parameters<Service[Question]>
  ) => Promise<Awaited<ReturnType<Service[Question]>>>;
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
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => {
      worker.terminate();
      reject(new Error(reason));
    };
  });
  worker.addEventListener('error', ({ message }) => end(`The analysis worker broke: ${message}`));
  const service = wrap<Service>(worker);
  /** A worker that ended answers nothing more, so what waits for it must be told. */
  const unlessEnded = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  await unlessEnded(service.isUp());
  return {
    isUp: () => unlessEnded(service.isUp()),
    open: (layers, facts) => unlessEnded(service.open(layers, facts)),
    report: (site) => unlessEnded(service.report(site)),
    measures: (layers, areas) => unlessEnded(service.measures(layers, areas)),
    close: () => end('The analysis was closed'),
  };
}

async function here(): Promise<Remote> {
  const { createService } = await import('./service');
  const service = createService();
  return {
    isUp: async () => service.isUp(),
    open: async (layers, facts) => service.open(layers, facts),
    report: async (site) => service.report(site),
    measures: service.measures,
    close: () => undefined,
  };
}
