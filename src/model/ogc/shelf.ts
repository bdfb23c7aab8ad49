import * as v from 'valibot';
import type { OnlinePlaces } from '../online-places';
import { itemsAddress } from './address';
import { Answer } from './answer';

/** What is needed of the browser's caches. */
export interface Caches {
  readonly open: (name: string) => Promise<{
    readonly match: (address: string) => Promise<Response | undefined>;
    readonly put: (address: string, response: Response) => Promise<void>;
  }>;
}

/** Keeps the last good answer, for when the endpoint is gone. */
export interface Shelf {
  /** Null where there is none that can be read. Never throws. */
  readonly read: () => Promise<Answer | null>;
  /** @throws when the device has no room */
  readonly write: (answer: Answer) => Promise<void>;
}

/** @param base address of the page's folder: another copy of the map on the same host keeps its own */
export function openShelf(caches: Caches, places: OnlinePlaces, base: string): Shelf {
  const shelf = () => caches.open(`belt-places ${base}`);
  const address = itemsAddress(places, base).href;
  return {
    read: async () => {
      try {
        const read = v.safeParse(Answer, await (await (await shelf()).match(address))?.json());
        return read.success ? read.output : null;
      } catch {
        return null;
      }
    },
    write: async (answer) =>
      (await shelf()).put(
        address,
        new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } }),
      ),
  };
}
