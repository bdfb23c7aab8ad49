import { createStore } from 'zustand/vanilla';

/** A region of the page that failed. */
export interface Fault {
  readonly region: string;
  readonly error: Error;
  /** Shows the region again. */
  readonly retry: () => void;
}

const most = 8;

/** The last faults, oldest first; who looks after an unattended page notes them and tries the regions again. */
export const faults = createStore<{ readonly list: readonly Fault[] }>(() => ({ list: [] }));

export const reportFault = (fault: Fault): void =>
  faults.setState(({ list }) => ({ list: [...list, fault].slice(-most) }));
