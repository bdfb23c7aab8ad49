import type { RawFacts } from '../../src/model/facts';
import { entryOf } from '../../src/model/parse-list';

type Key = string | number;

function replaced(value: unknown, [key, ...rest]: readonly Key[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === key ? replaced(item, rest, next) : item));
  const copy = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const inside = replaced(entryOf(value, String(key)), rest, next);
  if (inside === undefined) copy.delete(String(key));
  else copy.set(String(key), inside);
  return Object.fromEntries(copy);
}

/** A copy of the raw facts with the value at the path replaced; `undefined` removes an entry. */
export function changed(raw: RawFacts, file: keyof RawFacts, path: readonly Key[], next: unknown): RawFacts {
  return { ...raw, [file]: replaced(raw[file], path, next) };
}
