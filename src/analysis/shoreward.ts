import type { Grid } from './grid';
import type { Waters } from './waters';
import { wetOf } from './wet';

/**
 * Lets walks that come to the water end in the first point of the grid beyond the bank, so that an area drawn round
 * them reaches the bank, where it is cut.
 */
export function shoreward(field: Float64Array, grid: Grid, waters: Waters): Float64Array {
  const { columns, step } = grid;
  const { afloat } = wetOf(waters, grid, 2 * step);
  const round = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
  return field.map((metres, cell) => {
    if (afloat[cell] !== 1) return metres;
    const ashore = round.map((by) => cell + by).filter((land) => afloat[land] === 0);
    return Math.min(...ashore.map((land) => field[land] ?? Number.POSITIVE_INFINITY)) + step;
  });
}
