import type { Phase } from './state';

/** All times in milliseconds. */
export interface Rules {
  /** Without a touch, until the screen asks. */
  readonly ask: number;
  /** That it waits for an answer. */
  readonly countdown: number;
  /** That one visit may last. */
  readonly longest: number;
}

/**
 * Where a visit stands. Its times are milliseconds of a clock that only goes forward (`performance.now`), so a clock on
 * the wall that is set back changes nothing.
 */
export interface Visiting {
  readonly phase: Phase;
  readonly began: number;
  readonly touched: number;
  /** When the visit has lasted longest; an answer moves it once. */
  readonly due: number;
  readonly extended: boolean;
  /** How many visits have ended; each must be forgotten. */
  readonly ended: number;
}

export const startOf = (now: number): Visiting => ({
  phase: 'attract',
  began: now,
  touched: now,
  due: Number.POSITIVE_INFINITY,
  extended: false,
  ended: 0,
});

const askedAt = ({ touched, due }: Visiting, { ask }: Rules): number => Math.min(touched + ask, due);

/** The visit is over, or the screen wished to be sure that nothing is left of one. */
export const startedAgain = (state: Visiting, now: number): Visiting => ({
  ...startOf(now),
  ended: state.ended + 1,
});

/** Time goes on. After a long sleep of the machine the visit is over without having been asked for. */
export function ticked(state: Visiting, now: number, rules: Rules): Visiting {
  if (state.phase === 'attract') return state;
  const asked = askedAt(state, rules);
  if (now < asked) return state;
  if (now >= asked + rules.countdown) return startedAgain(state, now);
  return state.phase === 'asking' ? state : { ...state, phase: 'asking' };
}

const serving = (state: Visiting, now: number): Visiting => ({
  ...state,
  phase: 'serving',
  touched: Math.max(now, state.touched),
});

/** A visitor did something. When the visit has lasted longest, that alone is no reason to go on. */
export function touched(before: Visiting, now: number, rules: Rules): Visiting {
  const state = ticked(before, now, rules);
  if (state.phase === 'attract') return { ...serving(state, now), began: now, due: now + rules.longest };
  return now >= state.due ? state : serving(state, now);
}

/** “Still here”: counts even when the visit has lasted longest, but only once, and for no more than one more rest. */
export function continued(before: Visiting, now: number, rules: Rules): Visiting {
  const state = ticked(before, now, rules);
  if (state.phase === 'attract' || isFinal(state, now)) return state;
  return now < state.due
    ? serving(state, now)
    : { ...serving(state, now), due: now + rules.ask, extended: true };
}

/** Nothing moves the end any more. */
export const isFinal = ({ due, extended }: Visiting, now: number): boolean => extended && now >= due;

/** Whole seconds that are left for an answer, at least 0; meaningful while asking. */
export const secondsLeft = (state: Visiting, now: number, rules: Rules): number =>
  Math.max(0, Math.ceil((askedAt(state, rules) + rules.countdown - now) / 1000));
