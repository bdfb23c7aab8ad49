import { causeOf } from '../model/cause';
import type { Incident } from '../store/session';
import type { BeltStore } from '../store/store';
import { parseLog, withEntries, writeLog } from './logBook';

export const logKey = 'yangpu-belt-log';

/** Milliseconds in which entries are gathered before they are written. */
const pause = 2000;

let book: readonly Incident[] = [];

const enter = (kind: Incident['kind'], detail: string): void => {
  book = withEntries(book, [{ at: Date.now(), kind, detail }]);
};

/** What happened to the page on this machine, oldest first, also before the last start. */
export const readLog = (): readonly Incident[] => book;

/**
 * Keeps a log of the session's incidents on the device, bounded, until the returned function is called. Where the device
 * keeps nothing the log lives as long as the page, and says so once.
 */
export function keepLog(store: BeltStore): () => void {
  let refused = false;
  const refusedOnce = (error: unknown) => {
    if (!refused) enter('storage-refused', causeOf(error));
    refused = true;
  };
  book = [];
  try {
    const { entries, unreadable } = parseLog(localStorage.getItem(logKey) ?? '');
    book = entries;
    if (unreadable > 0) enter('storage-refused', `lines of the log that could not be read: ${unreadable}`);
  } catch (error) {
    refusedOnce(error);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      localStorage.setItem(logKey, writeLog(book));
    } catch (error) {
      refusedOnce(error);
    }
  };
  const writeSoon = () => {
    timer ??= setTimeout(write, pause);
  };
  const add = (now: readonly Incident[], before: readonly Incident[]) => {
    book = withEntries(
      book,
      now.filter((incident) => !before.includes(incident)),
    );
    writeSoon();
  };
  add(store.getState().session.incidents, []);
  const ends = [
    store.subscribe(({ session }) => session.incidents, add),
    // The storage was swept after the last visitor.
    store.subscribe(({ session }) => session.visit, writeSoon),
  ];
  window.addEventListener('pagehide', write);
  return () => {
    for (const end of ends) end();
    window.removeEventListener('pagehide', write);
    write();
  };
}

/** Forgets everything that happened so far. */
export function clearLog(): void {
  book = [];
  try {
    localStorage.removeItem(logKey);
  } catch {
    // Where nothing may be removed, nothing could be kept.
  }
}
