import { crossingJoin } from './entries/crossings';

/** Syllables of the Han characters of a text; empty where they are not known. */
export type ReadingOf = (text: string) => readonly string[];

/**
 * Looks a name up; `五角场站` and `国权路 / 四平路` are read by the names they are made of.
 * @param readings name → its syllables joined by spaces
 */
export function readingsFrom(readings: ReadonlyMap<string, string>): ReadingOf {
  const known = (name: string) => readings.get(name);
  const station = (name: string) => {
    const before = name.endsWith('站') ? known(name.slice(0, -1)) : undefined;
    return before === undefined ? undefined : `${before} zhan`;
  };
  return (text) => {
    const whole = known(text);
    if (whole !== undefined) return whole.split(' ');
    const parts = text.split(crossingJoin).map((name) => known(name) ?? station(name));
    return parts.includes(undefined) ? [] : parts.join(' ').split(' ');
  };
}
