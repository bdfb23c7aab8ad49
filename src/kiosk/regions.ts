import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { type Fault, faults } from '../ui/faults';

/** Milliseconds before a failed region is tried again by itself; each pause is twice the last one. */
const firstPause = 5000;
const mostTries = 5;

/** @returns milliseconds; null when a region has been tried often enough and waits for the next visitor */
export const pauseBefore = (tried: number): number | null =>
  tried < mostTries ? firstPause * 2 ** tried : null;

/** Notes each region that fails and shows it again by itself, until the returned function is called. */
export function careForRegions(store: BeltStore, note: Actions['incidentNoted']): () => void {
  const failed = new Map<string, Fault>();
  const tried = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const take = (fault: Fault) => {
    const { region, error, retry } = fault;
    const before = tried.get(region) ?? 0;
    note('region-failed', `${region}: ${error.message}`);
    failed.set(region, fault);
    tried.set(region, before + 1);
    clearTimeout(timers.get(region));
    const pause = pauseBefore(before);
    if (pause !== null) timers.set(region, setTimeout(retry, pause));
  };
  const forget = () => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const clear of [failed, tried, timers]) clear.clear();
  };
  for (const fault of faults.getState().list) take(fault);
  const ends = [
    faults.subscribe(({ list }, { list: before }) => {
      for (const fault of list) if (!before.includes(fault)) take(fault);
    }),
    store.subscribe(
      ({ session }) => session.visit,
      () => {
        const again = [...failed.values()];
        forget();
        for (const { retry } of again) retry();
      },
    ),
  ];
  return () => {
    for (const end of ends) end();
    forget();
  };
}
