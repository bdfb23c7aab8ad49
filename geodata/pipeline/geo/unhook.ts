import { distance, type Line, type XY } from './metres';
import { nth } from './nth';

const turn = (a: XY, b: XY, c: XY): number => {
  const d = distance(a, b) * distance(b, c) || 1;
  return ((b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])) / d;
};

/**
 * Takes out hooks and steps: a point where the line turns by more than `degrees` and one of its legs is shorter than
 * `leg` metres. Such places come from joining pieces of different origin, not from the street.
 */
export function unhook(line: Line, leg = 75, degrees = 50): Line {
  const limit = Math.cos((degrees * Math.PI) / 180);
  const out = line.filter((p, i) => i === 0 || i === line.length - 1 || distance(p, nth(line, i - 1)) > 1);
  for (let i = 1; i < out.length - 1; ) {
    const [a, b, c] = [nth(out, i - 1), nth(out, i), nth(out, i + 1)];
    if (turn(a, b, c) < limit && Math.min(distance(a, b), distance(b, c)) < leg) {
      out.splice(i, 1);
      i = Math.max(1, i - 2);
    } else i++;
  }
  return out;
}
