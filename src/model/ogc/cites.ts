import type { Citation } from '../citation';
import { entryOf } from '../parse-list';
import type { Fields } from './fields';
import { listIn } from './lists';

/** `source#A3` as the field `sources` has it; the bar parts the entries there. */
const written = (cite: unknown): string => {
  const locator = entryOf(cite, 'locator');
  const source = String(entryOf(cite, 'source'));
  return (typeof locator === 'string' ? `${source}#${locator}` : source).replaceAll('|', '/');
};

function read(part: string): Citation {
  const at = part.indexOf('#');
  return at < 0
    ? { source: part, locator: null }
    : { source: part.slice(0, at), locator: part.slice(at + 1) || null };
}

/**
 * Where a record is from. People edit `sources`, so it leads; what it still shares with `cites_json`, or with the known
 * record where the endpoint has no such field, keeps its note.
 */
export function cites(fields: Fields, known: readonly Citation[] | undefined): unknown {
  const [short, long] = [fields('sources'), fields('cites_json')];
  const listed = long === undefined ? known : listIn(long);
  if (typeof short !== 'string') return short === undefined ? listed : (listed ?? []);
  const whole: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return short
    .split('|')
    .flatMap((part) => part.trim() || [])
    .map((part) => whole.find((cite) => written(cite) === part) ?? read(part));
}
