import type { Position } from 'geojson';

/** Twice the signed area of a closed ring in square degrees; positive runs counter-clockwise. */
export const turnOf = (ring: readonly Position[]): number => {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
};

/** Square metres of a closed ring: a plane through its first latitude, good to a per mille for anything in a city. */
export const squareMetres = (ring: readonly Position[]): number => {
  const metres = 111_320;
  const [, lat = 0] = ring[0] ?? [];
  return (Math.abs(turnOf(ring)) / 2) * metres * metres * Math.cos((lat * Math.PI) / 180);
};

/** Rings as RFC 7946 has them: the outer one counter-clockwise, holes clockwise. */
export const oriented = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, i) => (turnOf(ring) > 0 === (i === 0) ? ring : ring.toReversed()));

/** Whether a position lies inside a closed ring. */
export function isWithin(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let is = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) is = !is;
  }
  return is;
}

/** Rounds to six decimals (0.1 m) and drops points that fall on the one before. */
export function rounded(line: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const [lon = 0, lat = 0] of line) {
    const point = [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
    const before = out.at(-1);
    if (before === undefined || before[0] !== point[0] || before[1] !== point[1]) out.push(point);
  }
  return out;
}
