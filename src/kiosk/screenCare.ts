import { isWithin, shiftAt } from './care';
import type { KioskState } from './state';

/** What the look after the screen depends on. */
export interface Moment {
  readonly phase: KioskState['phase'];
  readonly screen: KioskState['settings']['screen'];
  /** Milliseconds of the kiosk's clock, and since the last touch. */
  readonly now: number;
  readonly idle: number;
  readonly wall: Date;
}

/** So long untouched, the screen's fixed parts may move under nobody's finger, milliseconds. */
const still = 20_000;
const minute = 60_000;

/**
 * Against burn-in and for the night: moves the fixed parts a little (`--kiosk-shift-x`, `--kiosk-shift-y`, CSS px) and
 * dims the screen by its schedule (`data-dim`), both on the root. Asked at every tick.
 */
export function careForScreen(root: HTMLElement): (moment: Moment) => void {
  let shifts = 0;
  let shifted = 0;
  return ({ phase, screen, now, idle, wall }) => {
    root.toggleAttribute('data-dim', phase === 'attract' && isWithin(wall, screen.dim));
    const unused = phase === 'attract' || idle > still;
    if (screen.shift === 0 || !unused || now - shifted < screen.shift * minute) return;
    shifted = now;
    shifts += 1;
    const { x, y } = shiftAt(shifts);
    root.style.setProperty('--kiosk-shift-x', `${x}px`);
    root.style.setProperty('--kiosk-shift-y', `${y}px`);
  };
}
