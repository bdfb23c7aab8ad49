import type { Position } from '../../model/geometry';
import type { Palette } from '../../theme/palette';

export const changeSigns = ['added', 'moved', 'changed', 'removed'] as const;
export type ChangeSign = (typeof changeSigns)[number];

/** A record that differs from the published one, as the map shows it. Positions are WGS-84 [longitude, latitude]. */
export interface ChangeMark {
  readonly id: string;
  readonly sign: ChangeSign;
  readonly name: { readonly zh: string; readonly en: string };
  /** Where it is to be, or where it was when it is taken away. */
  readonly at: Position;
  /** Where it was published; null unless it moved. */
  readonly from: Position | null;
}

/** Each kind has a shape and a sign of its own, so that colour is never all there is. Outlines round [0, 0], ±10. */
export const changeShapes: Readonly<Record<ChangeSign, { readonly outline: string; readonly sign: string }>> =
  {
    added: { outline: 'M-9 -9H9V9H-9z', sign: 'M0 -4.5V4.5M-4.5 0H4.5' },
    moved: {
      outline: 'M0 -9.5A9.5 9.5 0 1 1 0 9.5A9.5 9.5 0 1 1 0 -9.5z',
      sign: 'M-4.5 0H4M0.8 -3.4L4.2 0L0.8 3.4',
    },
    changed: { outline: 'M0 -11.5L11.5 0L0 11.5L-11.5 0z', sign: 'M-3.6 -1.9H3.6M-3.6 1.9H3.6' },
    removed: {
      outline: 'M-4.4 -10H4.4L10 -4.4V4.4L4.4 10H-4.4L-10 4.4V-4.4z',
      sign: 'M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6',
    },
  };

/** The same colours on the map and, by their CSS variables, in the list. */
export const changeColour = (palette: Palette, sign: ChangeSign): string =>
  ({
    added: palette.link,
    moved: palette.reach,
    changed: palette.ink,
    removed: palette.warning,
  })[sign];
export const changeVariable: Readonly<Record<ChangeSign, string>> = {
  added: 'var(--link)',
  moved: 'var(--reach)',
  changed: 'var(--ink)',
  removed: 'var(--warning)',
};
