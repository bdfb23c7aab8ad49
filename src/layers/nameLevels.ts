import type { Position } from '../model/geometry';

/** Squares of a grid to a tile's side: 73 CSS px each, about what a name takes. */
const squares = 7;
/** From the first level on marks stand by themselves; from the one after the last all names compete. */
const levels = [16, 17, 18, 19] as const;
/** A name that finds no square of its own. */
const never = 20;

/** In which square each position lies, for each of the levels; squares are numbered from 0. */
export type NameGrid = readonly { readonly square: Int32Array; readonly count: number }[];

/** @param positions WGS-84 [longitude, latitude] */
export const nameGrid = (positions: readonly Position[]): NameGrid =>
  levels.map((zoom) => {
    const side = squares * 2 ** zoom;
    const numbers = new Map<number, number>();
    const square = Int32Array.from(positions, ([longitude, latitude]) => {
      const x = longitude / 360 + 0.5;
      const y = 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
      const key = Math.floor(x * side) * side + Math.floor(y * side);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    return { square, count: numbers.size };
  });

/**
 * Zoom levels from which places' names compete for room: no more of them at once than a view has squares, so that
 * thousands of places in a quarter do not hold up the map.
 * @param order those positions of the grid that have a name, the ones that matter most first
 * @returns levels in that order
 */
export function nameLevels(grid: NameGrid, order: readonly number[]): number[] {
  const taken = grid.map(({ count }) => new Uint8Array(count));
  return order.map((index) => {
    const first = grid.findIndex(({ square }, level) => taken[level]?.[square[index] ?? 0] === 0);
    if (first < 0) return never;
    for (let level = first; level < grid.length; level++) {
      const [squaresTaken, square] = [taken[level], grid[level]?.square[index]];
      if (squaresTaken !== undefined && square !== undefined) squaresTaken[square] = 1;
    }
    return levels[first] ?? never;
  });
}
