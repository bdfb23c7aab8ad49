import type { RawFacts } from '../../model/facts';
import { wideAreas } from '../../model/record';
import { isJson } from '../json';
import { namesIn } from '../published';

/**
 * Reads Chinese names as syllables: the signature of `readingsOf` of `model/readings.ts`.
 * @throws when a character has no reading
 */
export type ReadingsOf = (names: Iterable<string>) => Readonly<Record<string, string>>;

/** Names that the published search file has no reading of. */
export function unreadNames(search: unknown, fresh: RawFacts): readonly string[] {
  const known = isJson(search) && isJson(search['readings']) ? search['readings'] : {};
  const isWide = (id: string) => wideAreas.some((area) => area === id);
  const names = namesIn(fresh).flatMap(([id, name]) => (isWide(id) ? [] : [name]));
  return [...new Set(names)].filter((name) => /\p{Script=Han}/u.test(name) && !Object.hasOwn(known, name));
}

/** Each name by itself, so that one that cannot be read is found by its characters only. */
export function readable(names: readonly string[], readingsOf: ReadingsOf): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const name of names)
    try {
      Object.assign(read, readingsOf([name]));
    } catch {
      // Found by its characters and its English name all the same.
    }
  return read;
}

/** The search file with readings of the new names, sorted as the build sorts them; the same one where there are none. */
export function searchWith(search: unknown, fresh: RawFacts, readingsOf: ReadingsOf): unknown {
  const names = unreadNames(search, fresh);
  if (names.length === 0 || !isJson(search)) return search;
  const before = isJson(search['readings']) ? search['readings'] : {};
  const all = { ...before, ...readable(names, readingsOf) };
  const readings = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return { ...search, readings };
}
