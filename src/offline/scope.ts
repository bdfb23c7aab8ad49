/** What is used of a service worker's global scope; the compiler's own types of it do not go with those of a page. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listen: (event: OrderEvent) => void): void;
}
interface LongEvent {
  /** The worker lives at least until this is done. */
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface OrderEvent extends LongEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

export const isWorkerScope = (scope: unknown): scope is WorkerScope =>
  typeof scope === 'object' && scope !== null && 'skipWaiting' in scope && 'registration' in scope;
