import { type Kept, type Reopened, reopened } from './kept';

const [database, shelf, key] = ['belt-office', 'drafts', 'present'] as const;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Not before the answer is safe on the device. @throws where the browser keeps nothing, such as in a private window, or has no room */
async function withShelf<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(shelf);
  const opened = await answered(opening);
  try {
    const transaction = opened.transaction(shelf, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [answer] = await Promise.all([answered(act(transaction.objectStore(shelf))), done]);
    return answer;
  } finally {
    opened.close();
  }
}

/** Keeps the draft on this device; false where it keeps nothing. */
export const keepDraft = (draft: Kept): Promise<boolean> =>
  withShelf('readwrite', (store) => store.put(draft, key)).then(
    () => true,
    () => false,
  );

/** The last draft, as far as it can be read; nothing where there is none. */
export const keptDraft = (): Promise<Reopened> =>
  withShelf<unknown>('readonly', (store) => store.get(key)).then(reopened, () => reopened(null));

export const forgetDraft = (): Promise<void> =>
  withShelf('readwrite', (store) => store.delete(key)).catch(() => undefined);
