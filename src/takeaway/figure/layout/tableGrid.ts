import type { FigureBody } from '../content';
import type { Points } from '../ops';
import type { Setting } from '../setting';
import { type Block, space, stack } from './block';
import { paragraph, plain } from './paragraph';

export type Table = Extract<FigureBody, { kind: 'table' }>;

/** Width of the names of rows. */
export const names = 98;
export const pad = { side: 4, top: 3.5, bottom: 4 } as const;
/** White between the columns. */
export const between = 2;

/** Where columns stand. */
export interface Grid {
  readonly setting: Setting;
  /** Of the whole table, and of each column of values. */
  readonly width: Points;
  readonly column: Points;
}

export const gridOf = (setting: Setting, { columns }: Table, width: Points): Grid => ({
  setting,
  width,
  column: (width - names) / Math.max(1, columns.length),
});

/** Name of a group of rows. */
export const groupBlock = ({ setting, width }: Grid, name: string): Block =>
  stack([space(9), paragraph(setting, plain(name), width, { type: 'cell', bold: true }), space(3)]);
