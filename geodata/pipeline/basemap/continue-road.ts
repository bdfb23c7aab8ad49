import { nearestOn, slice } from '../geo/line';
import { distance, type Line, toMetres, type XY } from '../geo/metres';
import { nth } from '../geo/nth';

/** Roads that the source breaks off under an elevated road although they run on below it, and where they really end. */
const RUNS_ON: Record<string, XY> = { 中山北二路: toMetres([121.51735, 31.2884]) };

/** Continues a line that ends beside an exact guide along that guide to the place where the road really ends. */
export function continueAlong(line: Line, name: string, guides: Line[]): Line {
  const goal = RUNS_ON[name];
  if (!goal) return line;
  const first = nth(line, 0);
  const last = nth(line, -1);
  const ahead = distance(first, goal) < distance(last, goal) ? [...line].reverse() : line;
  const end = nth(ahead, -1);
  const guide = [...guides].sort((a, b) => reach(a, end, goal) - reach(b, end, goal))[0];
  if (!guide || distance(end, goal) > 1500) return line;
  const from = nearestOn(guide, end).along;
  const to = nearestOn(guide, goal).along;
  return [...ahead, ...slice(guide, from + Math.sign(to - from) * 80, to)];
}

const reach = (line: Line, a: XY, b: XY): number => nearestOn(line, a).away + nearestOn(line, b).away;
