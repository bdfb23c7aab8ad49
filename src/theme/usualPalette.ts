import type { PaletteName } from './palette';

/** Outside a browser nothing is asked for. */
const asks = (what: string): boolean => globalThis.matchMedia?.(`(prefers-${what})`).matches ?? false;

/** The palette that the visitor's system asks for. The drawn poster follows it too, by `dark.css`. */
export const usualPalette = (): PaletteName =>
  asks('contrast: more') ? 'contrast' : asks('color-scheme: dark') ? 'night' : 'day';
