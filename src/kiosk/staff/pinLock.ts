import * as v from 'valibot';

/** So many wrong PINs in a row shut the pad. */
const tries = 5;
/** Milliseconds that it is shut, the first time and at most; each time twice as long as before. */
const shut = { first: 60_000, longest: 64 * 60_000 } as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Wrong tries in a row, and when the pad opens again by the machine's clock. */
const Kept = v.strictObject({ wrong: count, until: count });
type Kept = v.InferOutput<typeof Kept>;

const key = 'yangpu-belt-kiosk-pin';
const fresh: Kept = { wrong: 0, until: 0 };
let remembered: Kept = fresh;

/** What a page that was loaded again has forgotten, the browser may have kept. */
function kept(): Kept {
  try {
    const stored = v.safeParse(Kept, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return stored.success && stored.output.wrong > remembered.wrong ? stored.output : remembered;
  } catch {
    return remembered;
  }
}

function keep(state: Kept): void {
  remembered = state;
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // The page itself remembers, until it is loaded again.
  }
}

const lengthAfter = (wrong: number): number =>
  wrong > 0 && wrong % tries === 0 ? Math.min(shut.longest, shut.first * 2 ** (wrong / tries - 1)) : 0;

/** Whole seconds until another try is taken; 0 when the pad is open. A clock that was set back shuts it no longer. */
export function secondsShut(now: number = Date.now()): number {
  const { wrong, until } = kept();
  return Math.max(0, Math.ceil(Math.min(until - now, lengthAfter(wrong)) / 1000));
}

export function wrongTry(now: number = Date.now()): void {
  const wrong = kept().wrong + 1;
  keep({ wrong, until: now + lengthAfter(wrong) });
}

/** The right PIN forgives. */
export const rightTry = (): void => keep(fresh);
