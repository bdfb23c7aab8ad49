/** A state with the states before it and those that were taken back, the newest last in both lists. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export type Turn<T> =
  | { readonly kind: 'done'; readonly next: T }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' };

/** Steps that are remembered; the oldest are forgotten first. */
const mostSteps = 200;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The next history: a new state forgets what was taken back; with nothing to take back or to repeat, all stays. */
export function turned<T>(history: History<T>, turn: Turn<T>): History<T> {
  const { past, present, future } = history;
  switch (turn.kind) {
    case 'done':
      if (turn.next === present) return history;
      return { past: [...past, present].slice(-mostSteps), present: turn.next, future: [] };
    case 'undone': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), present: before, future: [...future, present] };
    }
    case 'redone': {
      const after = future.at(-1);
      if (after === undefined) return history;
      return { past: [...past, present], present: after, future: future.slice(0, -1) };
    }
  }
}
