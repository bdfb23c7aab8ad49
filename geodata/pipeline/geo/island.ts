import type { Line, XY } from './metres';

/** Splits a counter-clockwise closed ring at its southernmost and northernmost points; both sides run south to north. */
export function splitIsland(ring: Line): { east: Line; west: Line } {
  const open = ring.slice(0, -1);
  const south = open.reduce((best, p, i) => (p[1] < (open[best] as XY)[1] ? i : best), 0);
  const turned = [...open.slice(south), ...open.slice(0, south)];
  const north = turned.reduce((best, p, i) => (p[1] > (turned[best] as XY)[1] ? i : best), 0);
  return {
    east: turned.slice(0, north + 1),
    west: [...turned.slice(north), turned[0] as XY].reverse(),
  };
}
