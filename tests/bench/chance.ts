/** Repeatable numbers: a whole one from 0 to below the given bound. */
export type Next = (below: number) => number;

/** The same numbers each time (a linear congruential generator), so that two runs measure the same. */
export function numbers(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const pick = <T>(from: readonly T[], next: Next): T => {
  const chosen = from[next(from.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};

/** About normally distributed, mean 0 and deviation 1: twelve even numbers make a bell. */
export const bell = (next: Next): number => {
  let sum = -6;
  for (let index = 0; index < 12; index += 1) sum += next(1e6) / 1e6;
  return sum;
};
