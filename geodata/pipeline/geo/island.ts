import type { Line } from './metres';
import { nth } from './nth';

/** Splits a counter-clockwise closed ring at its southernmost and northernmost points; both sides run south to north. */
export function splitIsland(ring: Line): { east: Line; west: Line } {
  const open = ring.slice(0, -1);
  const south = open.reduce((best, p, i) => (p[1] < nth(open, best)[1] ? i : best), 0);
  const turned = [...open.slice(south), ...open.slice(0, south)];
  const north = turned.reduce((best, p, i) => (p[1] > nth(turned, best)[1] ? i : best), 0);
  return {
    east: turned.slice(0, north + 1),
    west: [...turned.slice(north), nth(turned, 0)].reverse(),
  };
}
