import { createStore } from 'zustand/vanilla';

/** What the screen's own buttons do; whoever keeps the time of the visit puts it here. */
export interface KioskControls {
  /** Somebody is here: the tour gives way. */
  readonly begin: () => void;
  /** The answer to “still there?”. */
  readonly goOn: () => void;
  /** The visit is over: everything back to the first state. */
  readonly startAgain: () => void;
}

const nothing = (): void => undefined;

/** Empty until the screen keeps time, so that a button pressed too early does nothing. */
export const kioskControls = createStore<KioskControls>(() => ({
  begin: nothing,
  goOn: nothing,
  startAgain: nothing,
}));
