import * as v from 'valibot';
import { Edit } from '../office/edits/edit';
import type { HandedIn } from './service';

const File = v.object({ name: v.string(), bytes: v.instance(ArrayBuffer) });
const Kept = v.object({ files: v.array(File), edits: v.array(Edit) });

/** What a draft is made of: the files that are open, and what was edited on the map since. */
export interface Kept {
  readonly files: readonly HandedIn[];
  readonly edits: readonly Edit[];
}
const nothing: Kept = { files: [], edits: [] };

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

/** The last draft; nothing where there is none, or where it cannot be read. */
export async function keptDraft(): Promise<Kept> {
  try {
    const kept = v.safeParse(Kept, await withShelf<unknown>('readonly', (store) => store.get(key)));
    return kept.success ? kept.output : nothing;
  } catch {
    return nothing;
  }
}

export const forgetDraft = (): Promise<void> =>
  withShelf('readwrite', (store) => store.delete(key)).catch(() => undefined);
