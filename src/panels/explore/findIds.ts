import type { Belt } from '../../model/belt';
import { latest } from '../../search/latest';
import { searchEngine } from '../../search/open';

interface Question {
  readonly belt: Belt;
  readonly query: string;
}

/**
 * Ids of the records that answer to a query, best first; null when a later query has overtaken this one.
 * @throws when the search cannot be loaded
 */
export const findIds: (question: Question) => Promise<readonly string[] | null> = latest(
  async ({ belt, query }: Question) => {
    const engine = await searchEngine(belt);
    return engine.ids(query);
  },
);
