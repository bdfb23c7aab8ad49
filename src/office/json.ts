/** A JSON object as read from a file or made from a row, before the door. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; an empty one where it is none. */
export const jsonOf = (value: unknown): Json => (isJson(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What stands at a dotted path; undefined where the path ends early. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inside: unknown, key) => jsonOf(inside)[key], value);

/** A copy with a value put at a dotted path; objects on the way are made. */
export function put(object: Json, path: string, value: unknown): Json {
  const [key = '', ...rest] = path.split('.');
  const inside = rest.length === 0 ? value : put(jsonOf(object[key]), rest.join('.'), value);
  return { ...object, [key]: inside };
}

/** A copy without what is undefined, its entries in the given order; others follow as they come. */
export function ordered(object: Json, keys: readonly string[]): Json {
  const all = [...keys, ...Object.keys(object).filter((key) => !keys.includes(key))];
  return Object.fromEntries(
    all.flatMap((key): [string, unknown][] => (object[key] === undefined ? [] : [[key, object[key]]])),
  );
}

/** What may as well be left out of a record: nothing, an empty list, a group without entries. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isJson(value) && Object.values(value).every(isNothing));

/** The value without what may as well be left out, so that two ways to say nothing are the same. */
export function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => (isNothing(inside) ? [] : [[key, essence(inside)]])),
  );
}

/** Equal whatever the order of entries. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isJson(a) || !isJson(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/**
 * The new value in the order of entries that the old one has, so that a file differs only where a fact does.
 * Items of lists are matched by their place.
 */
export function inOrderOf(old: unknown, fresh: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(fresh))
    return fresh.map((item: unknown, index) => inOrderOf(old[index], item));
  if (!isJson(old) || !isJson(fresh)) return fresh;
  const kept = Object.entries(old).filter(([key, value]) => fresh[key] === undefined && isNothing(value));
  const arranged = ordered({ ...Object.fromEntries(kept), ...fresh }, Object.keys(old));
  return Object.fromEntries(
    Object.entries(arranged).map(([key, value]) => [key, inOrderOf(old[key], value)]),
  );
}
