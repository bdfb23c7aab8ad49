import * as v from 'valibot';
import { type KioskSettings, KioskSettings as Schema } from './kiosk-settings';

/** Settings that can be lived with, and what had to be left out to get there, by dotted field. */
export interface LenientSettings {
  readonly settings: KioskSettings;
  /** Such as `idle.ask`; `kiosk.json` stands for the whole file. Empty when all was right. */
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same without the member at the path; without its nearest holder where the member is not there at all. */
function without(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(value) || !(key in value)) return undefined;
  const { [key]: inner, ...others } = value;
  const left = rest.length === 0 ? undefined : without(inner, rest);
  return left === undefined ? others : { ...others, [key]: left };
}

/**
 * Reads settings member by member: a wrong one is left to its default and named, the others hold. Never throws. Of an
 * exhibition's decisions all hold or none, since half a clearance is none: the screen is then marked as a trial.
 */
export function lenientSettings(input: unknown): LenientSettings {
  const problems: string[] = [];
  let left = isObject(input) ? input : undefined;
  if (left === undefined) problems.push('kiosk.json');
  for (;;) {
    const result = v.safeParse(Schema, left ?? {});
    if (result.success) return { settings: result.output, problems };
    const path = (v.getDotPath(result.issues[0]) ?? '').split('.');
    const field = path.join('.');
    if (!problems.some((known) => known.startsWith(field))) problems.push(field || 'kiosk.json');
    const next = without(left, path[0] === 'exhibition' ? ['exhibition'] : path);
    left = isObject(next) ? next : undefined;
  }
}
