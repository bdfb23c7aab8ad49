import * as v from 'valibot';
import { loadJson } from '../model/loadJson';
import type { SearchAddresses } from '../model/loadSearch';
import { noSearchData, SearchData } from './data';
import type { SearchResult } from './engine';
import type { Entry } from './entries/entry';
import { namedFeatures } from './entries/layer';
import { mapEntries } from './entries/ofMap';
import { collectSearch, type Search } from './search';

/**
 * The search as a worker offers it, or this thread where there is no worker. It takes the subjects in slices, so that
 * handing over many keeps nobody from answering.
 */
export interface SearchService {
  /** Loads readings and base map for a new index. @returns the number by which it is spoken of until it is finished */
  begin(addresses: SearchAddresses): Promise<number>;
  /** Takes subjects into a new index; those that were taken before stay in front of them. */
  add(index: number, subjects: readonly Entry[]): void | Promise<void>;
  /** Makes the new index answer from now on; false when some of what it loads could not be loaded. */
  finish(index: number): boolean | Promise<boolean>;
  /** @throws Error before an index was finished */
  search(typed: string, most: number): SearchResult | Promise<SearchResult>;
  /** @throws Error before an index was finished */
  ids(typed: string): readonly string[] | Promise<readonly string[]>;
}

interface NewIndex {
  readonly add: (subjects: readonly Entry[]) => void;
  readonly finish: () => Search;
  readonly whole: boolean;
}

export function createService(load: typeof loadJson = loadJson): SearchService {
  const indexes = new Map<number, NewIndex>();
  let begun = 0;
  let search: Search | null = null;
  const opened = (): Search => {
    if (search === null) throw new Error('The search was asked before it was opened');
    return search;
  };
  const indexOf = (index: number): NewIndex => {
    const found = indexes.get(index);
    if (found === undefined) throw new Error(`The search's index ${index} was not begun`);
    return found;
  };
  return {
    async begin(addresses) {
      begun += 1;
      const index = begun;
      indexes.set(index, await newIndex(addresses, load));
      return index;
    },
    add: (index, subjects) => indexOf(index).add(subjects),
    finish(index) {
      const { finish, whole } = indexOf(index);
      indexes.delete(index);
      search = finish();
      return whole;
    },
    search: (typed, most) => opened().search(typed, most),
    ids: (typed) => opened().ids(typed),
  };
}

async function newIndex(addresses: SearchAddresses, load: typeof loadJson): Promise<NewIndex> {
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
  const made = collectSearch(data);
  const names = new Set<string>();
  return {
    add(subjects) {
      for (const { name } of subjects) names.add(name.zh);
      made.add(subjects);
    },
    finish() {
      made.add(mapEntries(names, { stations, labels, roads }));
      return made.finish();
    },
    whole,
  };
}
