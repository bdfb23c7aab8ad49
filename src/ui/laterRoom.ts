import { type ComponentType, lazy } from 'react';

/** A component whose code comes when it is first shown. */
export interface LaterRoom<P> {
  /** To be asked in every render: after a failure and `forgetFailedRooms` it is another one, which loads anew. */
  readonly present: () => ComponentType<P>;
}

const failed = new Set<() => void>();

/** @param load asks for the code; React itself keeps a failure for ever, a visitor whose network returns must not */
export function laterRoom<P>(load: () => Promise<{ default: ComponentType<P> }>): LaterRoom<P> {
  const ask = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return await load();
      } catch (error) {
        failed.add(() => {
          room = ask();
        });
        throw error;
      }
    });
  let room = ask();
  return { present: () => room };
}

/** Rooms that could not be loaded are asked for again when they are shown next. */
export function forgetFailedRooms(): void {
  for (const forget of failed) forget();
  failed.clear();
}
