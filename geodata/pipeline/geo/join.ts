import { distance, type Line, type XY } from './metres';

/** Direction in which a line leaves its end, as a unit vector, measured over its last 40 m or so. */
function leaving(line: Line): XY {
  const end = line[line.length - 1] as XY;
  let i = line.length - 2;
  while (i > 0 && distance(line[i] as XY, end) < 40) i--;
  const from = line[i] as XY;
  const length = distance(from, end) || 1;
  return [(end[0] - from[0]) / length, (end[1] - from[1]) / length];
}

/**
 * Joins lines end to end where ends lie within `gap` metres and the bend is at most `maxTurn` degrees.
 * The straightest join wins; a join may turn a line round. Closed rings stay as they are.
 */
export function joinEnds(lines: Line[], gap: number, maxTurn = 60): Line[] {
  const closed = (l: Line) => distance(l[0] as XY, l[l.length - 1] as XY) < 1;
  const rings = lines.filter(closed);
  const pool = lines.filter((l) => !closed(l) && l.length > 1).map((l) => [...l]);
  for (;;) {
    let best: { i: number; j: number; a: Line; b: Line; cost: number } | undefined;
    for (let i = 0; i < pool.length; i++) {
      for (let j = i + 1; j < pool.length; j++) {
        for (const a of [pool[i] as Line, [...(pool[i] as Line)].reverse()]) {
          for (const b of [pool[j] as Line, [...(pool[j] as Line)].reverse()]) {
            const away = distance(a[a.length - 1] as XY, b[0] as XY);
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
    const touch = distance(a[a.length - 1] as XY, b[0] as XY) < 0.5;
    pool.splice(j, 1);
    pool.splice(i, 1, [...a, ...(touch ? b.slice(1) : b)]);
  }
}
