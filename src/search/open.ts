import { wrap } from 'comlink';
import type { Belt } from '../model/belt';
import { searchAddresses } from '../model/loadSearch';
import { lifeOf } from '../workers/life';
import type { SearchEngine } from './engine';
import { subjectEntries } from './entries/subjects';
import type { SearchService } from './service';

/** Comlink's view of a worker's service: every call is answered later. */
type Served = Pick<SearchService, 'open' | 'search'>;

let service: Promise<Served> | undefined;
/** The service holds one index; its engine is known by the facts it was made of. */
let current: { readonly belt: Belt; readonly engine: Promise<SearchEngine> } | undefined;

/**
 * The search over these facts and the base map, in a worker of its own; on this thread where there is none. Ask for it
 * before each search: the same facts give the same engine, other facts (loaded again) another, which takes its place;
 * one that failed, or that lacks a file, is made again.
 * @throws when neither the worker nor this thread can load the search
 */
export function searchEngine(belt: Belt): Promise<SearchEngine> {
  if (current?.belt === belt) return current.engine;
  const engine = open(belt);
  current = { belt, engine };
  const forget = () => {
    if (current?.engine === engine) current = undefined;
  };
  void engine.then(({ whole }) => whole || forget(), forget);
  return engine;
}

async function open(belt: Belt): Promise<SearchEngine> {
  const order = { subjects: subjectEntries(belt), addresses: searchAddresses() };
  service ??= workerService();
  let served: Served;
  let whole: boolean;
  try {
    served = await service;
    whole = await served.open(order);
  } catch {
    // The worker could not be loaded or fell over: the same code does it here, at the cost of a slower page.
    service = import('./service').then(({ createService }) => createService());
    served = await service;
    whole = await served.open(order);
  }
  performance.mark('search-ready');
  return {
    whole,
    async search(query, most, scope) {
      try {
        return await served.search(query, most, scope);
      } catch (error) {
        current = undefined;
        service = undefined;
        throw error;
      }
    },
  };
}

async function workerService(): Promise<Served> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const { unlessEnded } = lifeOf(worker, 'search');
  const remote = wrap<SearchService>(worker);
  return {
    open: (order) => unlessEnded(remote.open(order)),
    search: (typed, most, scope) => unlessEnded(remote.search(typed, most, scope)),
  };
}
