import type { XY } from './plane';
import type { Box } from './segments';

/** A square grid of points, row by row from the south-west; `step` in metres. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid with the centre as one of its points, reaching at least `radius` metres to every side. */
export function gridRound([x, y]: XY, radius: number, step: number): Grid {
  const each = Math.ceil(radius / step);
  return { west: x - each * step, south: y - each * step, step, columns: 2 * each + 1, rows: 2 * each + 1 };
}

export const pointAt = ({ west, south, step }: Grid, column: number, row: number): XY => [
  west + column * step,
  south + row * step,
];

/** Calls `visit` for every point of the grid within a box. */
export function eachIn(
  { west, south, step, columns, rows }: Grid,
  [minX, minY, maxX, maxY]: Box,
  visit: (cell: number, x: number, y: number) => void,
): void {
  const lastColumn = Math.min(columns - 1, Math.floor((maxX - west) / step));
  const lastRow = Math.min(rows - 1, Math.floor((maxY - south) / step));
  for (let row = Math.max(0, Math.ceil((minY - south) / step)); row <= lastRow; row += 1)
    for (let column = Math.max(0, Math.ceil((minX - west) / step)); column <= lastColumn; column += 1)
      visit(row * columns + column, west + column * step, south + row * step);
}
