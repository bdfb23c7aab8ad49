import type { Position } from '../model/geometry';

/** Squares of a grid to a tile's side: 73 CSS px each, about what a name takes. */
const squares = 7;
/** From the first level on marks stand by themselves; from the one after the last all names compete. */
const levels = [16, 17, 18, 19] as const;

/**
 * Zoom levels from which places' names compete for room: no more of them at once than a view has squares, so that
 * thousands of places in a quarter do not hold up the map.
 * @param positions WGS-84 [longitude, latitude], those that matter most first
 */
export function nameLevels(positions: readonly Position[]): number[] {
  const taken = levels.map(() => new Set<number>());
  return positions.map(([longitude, latitude]) => {
    const x = longitude / 360 + 0.5;
    const y = 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
    const keys = levels.map((zoom) => {
      const side = squares * 2 ** zoom;
      return Math.floor(x * side) * side + Math.floor(y * side);
    });
    const first = keys.findIndex((key, index) => taken[index]?.has(key) === false);
    if (first < 0) return 20;
    for (const [index, key] of keys.entries()) if (index >= first) taken[index]?.add(key);
    return levels[first] ?? 20;
  });
}
