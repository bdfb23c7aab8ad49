import { crossingJoin } from './entries/crossings';

/** Syllables of the Han characters of a text; empty where they are not known. */
export type ReadingOf = (text: string) => readonly string[];

/** Looks a name up; `五角场站` and `国权路 / 四平路` are read by the names they are made of. */
export function readingsFrom(readings: Readonly<Record<string, string>>): ReadingOf {
  const known = new Map(
    Object.entries(readings).map(([name, joined]): [string, readonly string[]] => [name, joined.split(' ')]),
  );
  const station = (name: string) => {
    const before = name.endsWith('站') ? known.get(name.slice(0, -1)) : undefined;
    return before === undefined ? undefined : [...before, 'zhan'];
  };
  return (text) => {
    const parts = (known.has(text) ? [text] : text.split(crossingJoin)).map(
      (name) => known.get(name) ?? station(name),
    );
    return parts.includes(undefined) ? [] : parts.flatMap((part) => part ?? []);
  };
}
