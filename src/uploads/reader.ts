import type { Known } from './known';
import type { Remote } from './startService';
import type { System } from './system';
import { takeFile } from './takeFile';
import type { Draft, Examined, Reading } from './upload';

type Chosen = Parameters<typeof takeFile>[0];

/** Reads files one after the other. */
export interface Reader {
  /** Never rejects: the answer says what could not be taken. */
  readonly read: (file: Chosen, known: Promise<Known>) => Promise<Reading>;
  /** Rejects where the service breaks. */
  readonly examine: (draft: Draft, systems: readonly System[], known: Promise<Known>) => Promise<Examined>;
  /** Ends what is being read at the moment; what waits is read afresh. */
  readonly breakOff: () => void;
}

/** @param start where the reading is done; asked when the first file comes, and again after it broke */
export function openReader(start: () => Promise<Remote>): Reader {
  let started: Promise<Remote> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const stop = () => {
    started?.then(({ close }) => close()).catch(() => undefined);
    started = null;
  };
  const inTurn = <T>(task: (remote: Remote) => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      started ??= start();
      try {
        return await task(await started);
      } catch (error) {
        stop();
        throw error;
      }
    });
    turn = result.catch(() => undefined);
    return result;
  };
  return {
    read: (file, known) =>
      takeFile(file, (name, bytes) => inTurn(async (remote) => remote.read(name, bytes, await known))),
    examine: (draft, systems, known) => inTurn(async (remote) => remote.examine(draft, systems, await known)),
    breakOff: stop,
  };
}
