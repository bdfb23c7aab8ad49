import { distance, type Line, type XY } from './metres';
import { nth } from './nth';

/** Direction in which a line leaves its end, as a unit vector, measured over its last 40 m or so. */
function leaving(line: Line): XY {
  const end = nth(line, -1);
  let i = line.length - 2;
  while (i > 0 && distance(nth(line, i), end) < 40) i--;
  const from = nth(line, i);
  const length = distance(from, end) || 1;
  return [(end[0] - from[0]) / length, (end[1] - from[1]) / length];
}

/**
 * Joins lines end to end where ends lie within `gap` metres and the bend is at most `maxTurn` degrees.
 * The straightest join wins; a join may turn a line round. Closed rings stay as they are.
 */
export function joinEnds(lines: Line[], gap: number, maxTurn = 60): Line[] {
  const closed = (l: Line) => distance(nth(l, 0), nth(l, -1)) < 1;
  const rings = lines.filter(closed);
  const pool = lines.filter((l) => !closed(l) && l.length > 1).map((l) => [...l]);
  for (;;) {
    let best: { i: number; j: number; a: Line; b: Line; cost: number } | undefined;
    for (let i = 0; i < pool.length; i++) {
      for (let j = i + 1; j < pool.length; j++) {
        for (const a of [nth(pool, i), [...nth(pool, i)].reverse()]) {
          for (const b of [nth(pool, j), [...nth(pool, j)].reverse()]) {
            const away = distance(nth(a, -1), nth(b, 0));
            if (away > gap) continue;
            const out = leaving(a);
            const into = leaving([...b].reverse());
            const cos = -(out[0] * into[0] + out[1] * into[1]);
            if (cos < Math.cos((maxTurn * Math.PI) / 180)) continue;
            const cost = (1 - cos) * 100 + away;
            if (!best || cost < best.cost) best = { i, j, a, b, cost };
          }
        }
      }
    }
    if (!best) return [...rings, ...pool];
    const { a, b, i, j } = best;
    const touch = distance(nth(a, -1), nth(b, 0)) < 0.5;
    pool.splice(j, 1);
    pool.splice(i, 1, [...a, ...(touch ? b.slice(1) : b)]);
  }
}
