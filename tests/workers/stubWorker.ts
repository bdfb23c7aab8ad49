import { type Endpoint, expose } from 'comlink';
import { vi } from 'vitest';

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
