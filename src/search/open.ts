import { wrap } from 'comlink';
import type { Belt } from '../model/belt';
import { searchAddresses } from '../model/loadSearch';
import { lifeOf } from '../workers/life';
import type { SearchEngine } from './engine';
import { subjectEntries } from './entries/subjects';
import type { SearchService } from './service';

let service: Promise<SearchService> | undefined;
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
  service ??= workerService();
  let served: SearchService;
  let whole: boolean;
  try {
    served = await service;
    whole = await fill(served, belt);
  } catch {
    // The worker could not be loaded or fell over: the same code does it here, at the cost of a slower page.
    service = import('./service').then(({ createService }) => createService());
    served = await service;
    whole = await fill(served, belt);
  }
  performance.mark('search-ready');
  const asked = async <T>(ask: () => T | Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      current = undefined;
      service = undefined;
      throw error;
    }
  };
  return {
    whole,
    search: (query, most) => asked(() => served.search(query, most)),
    ids: (query) => asked(() => served.ids(query)),
  };
}

/** So many subjects are handed over at a time: some milliseconds of this thread. */
const slice = 500;

/** While the service takes down one slice, the next one is made ready. */
async function fill(served: SearchService, belt: Belt): Promise<boolean> {
  const index = await served.begin(searchAddresses());
  const subjects = belt.allSubjects();
  let before = Promise.resolve();
  for (let from = 0; from < subjects.length; from += slice) {
    const taken = Promise.resolve(served.add(index, subjectEntries(subjects.slice(from, from + slice))));
    await before;
    before = taken;
  }
  await before;
  return served.finish(index);
}

async function workerService(): Promise<SearchService> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const { unlessEnded } = lifeOf(worker, 'search');
  const remote = wrap<SearchService>(worker);
  return {
    begin: (addresses) => unlessEnded(remote.begin(addresses)),
    add: (index, subjects) => unlessEnded(remote.add(index, subjects)),
    finish: (index) => unlessEnded(remote.finish(index)),
    search: (typed, most) => unlessEnded(remote.search(typed, most)),
    ids: (typed) => unlessEnded(remote.ids(typed)),
  };
}
