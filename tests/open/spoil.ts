type Path = readonly (string | number)[];

/**
 * A copy of JSON content in which one entry is another; undefined takes it away.
 * @throws Error where there is no such entry's holder
 */
export function spoilt(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(content))
    return content.map((item, index) => (index === key ? spoilt(item, rest, value) : item));
  if (typeof content !== 'object' || content === null) throw new Error(`nothing holds ${key}`);
  const entries = new Map<string, unknown>(Object.entries(content));
  const name = String(key);
  if (rest.length > 0 && !entries.has(name)) throw new Error(`no ${name}`);
  const next = spoilt(entries.get(name), rest, value);
  if (next === undefined) entries.delete(name);
  else entries.set(name, next);
  return Object.fromEntries(entries);
}
