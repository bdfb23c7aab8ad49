import { transfer, wrap } from 'comlink';
import type { Service } from './service';
import UploadsWorker from './uploads-worker?worker';

/** The service as it is seen from outside, wherever it runs. `close` breaks off whatever it is doing. */
export type Remote = Service & { readonly close: () => void };

/** Starts the reading in a worker of its own; where there are none, or ours does not start, the same code runs here. */
export async function startService(): Promise<Remote> {
  try {
    return await inWorker(new UploadsWorker());
  } catch {
    const { createService } = await import('./service');
    return { ...createService(), close: () => undefined };
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
  worker.addEventListener('error', ({ message }) => end(`The uploads worker broke: ${message}`));
  const service = wrap<Service>(worker);
  /** A worker that ended answers nothing more, so what waits for it must be told. */
  const unlessEnded = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  await unlessEnded(service.isUp());
  return {
    isUp: () => true,
    read: (name, bytes, known) => unlessEnded(service.read(name, transfer(bytes, [bytes]), known)),
    examine: (draft, systems, known) => unlessEnded(service.examine(draft, systems, known)),
    close: () => end('The reading was broken off'),
  };
}
