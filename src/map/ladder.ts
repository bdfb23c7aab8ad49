/** Where a map stands between losses of its graphics context and attempts to build it anew. */
export interface Ladder {
  readonly rung: 'standing' | 'waiting' | 'rebuilding' | 'given-up';
  /** Times of the losses that still count, oldest first, in milliseconds of a clock that never goes back. */
  readonly losses: readonly number[];
  /** New maps in a row that could not be built. */
  readonly refusals: number;
}

/** What happens to a map; `at` in milliseconds of a clock that never goes back. */
export type Blow =
  | { readonly kind: 'lost'; readonly at: number }
  /** It has a context, but draws nothing any more. */
  | { readonly kind: 'stuck'; readonly at: number }
  | { readonly kind: 'restored' }
  /** Waited for long enough. */
  | { readonly kind: 'overdue' }
  | { readonly kind: 'built' }
  | { readonly kind: 'refused' };

/** Milliseconds that a lost context may take to come back, and that lie between two attempts to build. */
export const patience = 6000;
/** So many losses within so many milliseconds are no accident; so many new maps may be refused in a row. */
const mostLosses = 5;
const memory = 10 * 60_000;
const mostRefusals = 2;

export const ground: Ladder = { rung: 'standing', losses: [], refusals: 0 };

/** The next rung: wait for the context, build anew, or leave it at the drawn sketch. Given up is the last one. */
export function climbed(ladder: Ladder, blow: Blow): Ladder {
  const { rung, refusals } = ladder;
  if (rung === 'given-up') return ladder;
  switch (blow.kind) {
    case 'lost':
    case 'stuck': {
      const losses = [...ladder.losses.filter((at) => blow.at - at < memory), blow.at];
      if (losses.length >= mostLosses) return { rung: 'given-up', losses, refusals };
      return { rung: blow.kind === 'lost' ? 'waiting' : 'rebuilding', losses, refusals };
    }
    case 'restored':
      return { ...ladder, rung: 'standing' };
    case 'overdue':
      return rung === 'waiting' ? { ...ladder, rung: 'rebuilding' } : ladder;
    case 'built':
      return { ...ladder, rung: 'standing', refusals: 0 };
    case 'refused':
      return {
        ...ladder,
        rung: refusals + 1 >= mostRefusals ? 'given-up' : 'waiting',
        refusals: refusals + 1,
      };
  }
}
