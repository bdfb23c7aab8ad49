/** Seconds after which a silent page counts as dead. */
const silence = 30;
/** Seconds that at least lie between two beats that count. */
const apart = 1;

/** The signs of life of the page on screen. Times are seconds of one and the same steady clock. */
export interface Beats {
  /** Takes note of a beat; false when it comes too soon after the last one. */
  readonly heard: () => boolean;
  /** Seconds since the last beat; null before the first. */
  readonly age: () => number | null;
  readonly alive: () => boolean;
}

/** @param clock seconds, never going back */
export function createBeats(clock: () => number): Beats {
  let last: number | null = null;
  const age = () => (last === null ? null : clock() - last);
  return {
    heard() {
      const since = age();
      if (since !== null && since < apart) return false;
      last = clock();
      return true;
    },
    age,
    alive() {
      const since = age();
      return since !== null && since < silence;
    },
  };
}
