import * as v from 'valibot';
import { loadJson } from '../model/loadJson';
import type { SearchAddresses } from '../model/loadSearch';
import { noSearchData, SearchData } from './data';
import type { SearchResult, SearchScope } from './engine';
import { allEntries } from './entries/all';
import type { Entry } from './entries/entry';
import { namedFeatures } from './entries/layer';
import { createSearch, type Search } from './search';

/** What is handed to the service: plain data, since it may be on another thread. */
interface SearchOrder {
  readonly subjects: readonly Entry[];
  readonly addresses: SearchAddresses;
}

/** The search as a worker offers it, or this thread where there is no worker. */
export interface SearchService {
  /** Loads readings and base map and builds the index; false when some of them could not be loaded. */
  open(order: SearchOrder): Promise<boolean>;
  /** @throws Error before it was opened */
  search(typed: string, most: number, scope?: SearchScope): SearchResult | Promise<SearchResult>;
}

export function createService(load: typeof loadJson = loadJson): SearchService {
  let search: Search | null = null;
  return {
    async open({ subjects, addresses }) {
      let whole = true;
      const part = async <T>(address: string, parse: (content: unknown) => T, without: T): Promise<T> => {
        try {
          return parse(await load(address));
        } catch {
          whole = false;
          return without;
        }
      };
      const [data, stations, labels, roads] = await Promise.all([
        part(addresses.data, (content) => v.parse(SearchData, content), noSearchData),
        part(addresses.stations, namedFeatures, []),
        part(addresses.labels, namedFeatures, []),
        part(addresses.roads, namedFeatures, []),
      ]);
      // Those of a preview bring their readings along: no file has them yet.
      const own = subjects.flatMap(({ name: { zh, reading } }) =>
        reading === undefined ? [] : [[zh, reading]],
      );
      const known = { ...data, readings: { ...data.readings, ...Object.fromEntries(own) } };
      search = createSearch(allEntries(subjects, { stations, labels, roads }), known);
      return whole;
    },
    search(typed, most, scope) {
      if (search === null) throw new Error('The search was asked before it was opened');
      return search(typed, most, scope);
    },
  };
}
