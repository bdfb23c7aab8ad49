import type { Incident, IncidentKind } from '../store/session';

/** Entries of the log, and letters of its text; browsers keep two bytes for each, so 64 kB at most. */
export const mostEntries = 400;
export const mostLetters = 32_000;
/** Letters of one entry's detail. */
export const longestDetail = 300;

const kinds: Readonly<Record<IncidentKind, true>> = {
  started: true,
  'context-lost': true,
  'context-restored': true,
  'map-rebuilt': true,
  'map-given-up': true,
  'heartbeat-missed': true,
  'region-failed': true,
  'update-found': true,
  'update-refused': true,
  'update-applied': true,
  'update-rolled-back': true,
  'storage-refused': true,
  'settings-refused': true,
  'clock-changed': true,
  'wake-lock-refused': true,
  'base-map-failed': true,
};
const isKind = (word: unknown): word is IncidentKind =>
  typeof word === 'string' && Object.hasOwn(kinds, word);

const lineOf = ({ at, kind, detail }: Incident): string => JSON.stringify({ at, kind, detail });

/** The log as text, oldest entry first: one JSON object in each line. */
export const writeLog = (entries: readonly Incident[]): string => entries.map(lineOf).join('\n');

/** One line read back; null for a line that is none of ours. */
function entryOf(line: string): Incident | null {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) return null;
    const { at, kind, detail } = { at: null, kind: null, detail: null, ...read };
    return typeof at === 'number' && isKind(kind) && typeof detail === 'string' ? { at, kind, detail } : null;
  } catch {
    return null;
  }
}

/** Reads a log back: what can be read of it, and how many lines could not be. */
export function parseLog(text: string): {
  readonly entries: readonly Incident[];
  readonly unreadable: number;
} {
  const lines = text === '' ? [] : text.split('\n');
  const entries = lines.map(entryOf).filter((entry) => entry !== null);
  return { entries: kept(entries), unreadable: lines.length - entries.length };
}

/** What a visitor searched or chose stands in addresses only: an entry shows where, and not what. */
const discreet = ({ at, kind, detail }: Incident): Incident => ({
  at,
  kind,
  detail: detail.replace(/[?#][^\s)'"]*/g, '?…').slice(0, longestDetail),
});

/** The newest entries that find room. */
function kept(entries: readonly Incident[]): readonly Incident[] {
  let letters = 0;
  let from = entries.length;
  while (from > 0 && entries.length - from < mostEntries) {
    const entry = entries[from - 1];
    letters += entry === undefined ? 0 : lineOf(entry).length + 1;
    if (letters > mostLetters) break;
    from -= 1;
  }
  return entries.slice(from);
}

/** The log goes on; the oldest entries make room. */
export const withEntries = (log: readonly Incident[], added: readonly Incident[]): readonly Incident[] =>
  kept([...log, ...added.map(discreet)]);
