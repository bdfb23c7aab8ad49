export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Number of a tile along the Hilbert curve through all zoom levels (PMTiles v3 specification, section 4.1). */
export function tileId({ z, x, y }: TileAddress): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const down = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) [column, row] = [side - 1 - column, side - 1 - row];
      [column, row] = [row, column];
    }
  }
  return id;
}

/** The tile of Web Mercator that holds a point (WGS-84 degrees), as numbers with a fraction. */
export function placeOf(lon: number, lat: number, z: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return { x: (lon / 360 + 0.5) * 2 ** z, y: Math.min(1, Math.max(0, y)) * 2 ** z };
}
