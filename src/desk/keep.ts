import * as v from 'valibot';
import type { HandedIn } from './service';

const File = v.object({ name: v.string(), bytes: v.instance(ArrayBuffer) });
const Kept = v.array(File);

const [database, shelf, key] = ['belt-office', 'drafts', 'present'] as const;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @throws where the browser keeps nothing, such as in a private window of some */
async function withShelf<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(shelf);
  const opened = await answered(opening);
  try {
    return await answered(act(opened.transaction(shelf, mode).objectStore(shelf)));
  } finally {
    opened.close();
  }
}

/** Keeps the files of the draft on this device; false where it keeps nothing. */
export const keepFiles = (files: readonly HandedIn[]): Promise<boolean> =>
  withShelf('readwrite', (store) => store.put(files, key)).then(
    () => true,
    () => false,
  );

/** The files of the last draft; none where there is none, or where they cannot be read. */
export async function keptFiles(): Promise<readonly HandedIn[]> {
  try {
    const kept = v.safeParse(Kept, await withShelf<unknown>('readonly', (store) => store.get(key)));
    return kept.success ? kept.output : [];
  } catch {
    return [];
  }
}

export const forgetFiles = (): Promise<void> =>
  withShelf('readwrite', (store) => store.delete(key)).catch(() => undefined);
