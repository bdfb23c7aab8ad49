import { type Life, lifeOf } from './life';

interface Ways<Remote> {
  /** Of the worker, for what is said when it breaks. */
  readonly name: string;
  /** Throws where there are no workers. */
  readonly worker: () => Worker;
  /** The service as a worker offers it. */
  readonly there: (worker: Worker, life: Life) => Remote;
  /** The same service on this thread. */
  readonly here: () => Promise<Remote>;
}

/** Starts a service in a worker of its own; where there are none, or it does not come up, the same code runs here. */
export async function startInWorker<Remote extends { readonly isUp: () => Promise<boolean> }>({
  name,
  worker: make,
  there,
  here,
}: Ways<Remote>): Promise<Remote> {
  try {
    const worker = make();
    const remote = there(worker, lifeOf(worker, name));
    await remote.isUp();
    return remote;
  } catch {
    return here();
  }
}
