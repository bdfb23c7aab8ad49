import { type Endpoint, expose } from 'comlink';
import { expect, it, vi } from 'vitest';

/** What a worker is when it starts: a service that it offers, or one that does not come up. */
type Start = (count: number, fail: () => void) => object | 'broken';

/** Workers that run here, behind a message channel as real ones; says how many were made and ended. */
export function stubWorker(start: Start) {
  const made = { count: 0, ended: 0 };
  class FakeWorker extends EventTarget implements Endpoint {
    readonly #channel = new MessageChannel();
    constructor() {
      super();
      made.count += 1;
      const { port1, port2 } = this.#channel;
      port2.addEventListener('message', ({ data }) =>
        this.dispatchEvent(new MessageEvent('message', { data })),
      );
      port2.start();
      const fail = () => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
      const service = start(made.count, fail);
      if (service === 'broken') queueMicrotask(fail);
      else expose(service, port1);
    }
    postMessage(message: unknown, transfer: ArrayBuffer[] = []): void {
      this.#channel.port2.postMessage(message, transfer);
    }
    terminate(): void {
      made.ended += 1;
      this.#channel.port1.close();
      this.#channel.port2.close();
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return made;
}

/**
 * A service is the same in a worker, where there are no workers, and where the worker does not start.
 * @param asksWell starts the service, asks it, expects the right answers and closes it
 */
export function runsAnywhere(createService: () => object, asksWell: () => Promise<void>): void {
  it('runs in a worker', async () => {
    const made = stubWorker(createService);
    await asksWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });

  it('runs here where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    await asksWell();
  });

  it('runs here where the worker does not start', async () => {
    const made = stubWorker(() => 'broken');
    await asksWell();
    expect(made).toEqual({ count: 1, ended: 1 });
  });
}
