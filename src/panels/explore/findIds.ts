import type { Belt } from '../../model/belt';

/** Ids of the records that answer to a query, best first; null for a query that asks nothing. */
export async function findIds(belt: Belt, query: string): Promise<readonly string[] | null> {
  const asked = query.trim().toLowerCase();
  if (asked === '') return null;
  return belt
    .allSubjects()
    .filter(({ name }) => name.zh.toLowerCase().includes(asked) || name.en.toLowerCase().includes(asked))
    .map(({ id }) => id);
}
