import { eachIn, type Grid, pointAt } from './grid';
import { boxOf, type Segment } from './segments';
import type { Waters } from './waters';

/** How the points of a grid lie to river, canal and creek. */
export interface Wet {
  /** Metres to the nearest bank; Infinity beyond the asked margin. A shorter way cannot cross the water. */
  readonly bank: Float64Array;
  /** 1 where the point lies in the water. */
  readonly afloat: Uint8Array;
}

export function wetOf(waters: Waters, grid: Grid, margin: number): Wet {
  const { west, south, step, columns, rows } = grid;
  const bank = new Float64Array(columns * rows).fill(Number.POSITIVE_INFINITY);
  const afloat = new Uint8Array(columns * rows);
  const [east, north] = [west + columns * step, south + rows * step];
  for (const edge of waters.banksIn([west - margin, south - margin, east + margin, north + margin]))
    nearBank(edge, bank, grid, margin);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      // No bank lies between this point and the one before it.
      const isSame = column > 0 && (bank[cell] ?? 0) > step;
      afloat[cell] = isSame ? (afloat[cell - 1] ?? 0) : Number(waters.holds(pointAt(grid, column, row)));
    }
  return { bank, afloat };
}

function nearBank(edge: Segment, bank: Float64Array, grid: Grid, margin: number): void {
  const [ax, ay] = edge.a;
  const dx = edge.b[0] - ax;
  const dy = edge.b[1] - ay;
  const perLength2 = 1 / (dx * dx + dy * dy);
  eachIn(grid, boxOf(edge, margin), (cell, x, y) => {
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) * perLength2));
    const awayX = x - ax - dx * share;
    const awayY = y - ay - dy * share;
    const metres = Math.sqrt(awayX * awayX + awayY * awayY);
    if (metres < (bank[cell] ?? 0)) bank[cell] = metres;
  });
}
