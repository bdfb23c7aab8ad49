import { crossings, nearestOn } from '../geo/line';
import { distance, type Line, mix, toMetres, type XY } from '../geo/metres';
import type { BaseLines } from './lines';
import type { Node } from './plan';

/** A crossing may lie this far from the place the plan names, in metres. */
const REACH = 450;

/** Places every node, in local metres: a crossing if there is one, else midway of the nearest approach. */
export function solveNodes(nodes: Record<string, Node>, lines: BaseLines): Map<string, XY> {
  return new Map(Object.entries(nodes).map(([id, node]) => [id, solve(id, node, lines)]));
}

function solve(id: string, node: Node, lines: BaseLines): XY {
  if ('at' in node) return toMetres(node.at);
  const near = toMetres(node.near);
  if ('on' in node) return nearestOn(lines.get(node.on, [near]), near).point;
  const [one, other] = node.cross;
  const [a, b] = [lines.get(one, [near]), lines.get(other, [near])];
  const hit = crossings(a, b)
    .map((c) => c.point)
    .sort((p, q) => distance(p, near) - distance(q, near))[0];
  if (hit && distance(hit, near) < REACH) return hit;
  const approach = closest(a, b, near);
  if (approach.gap > 200)
    throw new Error(`${id}: ${node.cross.join(' and ')} stay ${Math.round(approach.gap)} m apart`);
  return approach.point;
}

/** The nearest approach of two lines within reach of a place. The point lies on the first line. */
function closest(a: Line, b: Line, near: XY): { point: XY; gap: number } {
  let best = { point: near, gap: Number.POSITIVE_INFINITY };
  const tryPair = (p: XY, on: Line, first: boolean) => {
    const hit = nearestOn(on, p);
    if (distance(p, near) > REACH || hit.away >= best.gap) return;
    best = { point: first ? p : hit.point, gap: hit.away };
  };
  for (const p of dense(a)) tryPair(p, b, true);
  for (const p of dense(b)) tryPair(p, a, false);
  return best;
}

const dense = (line: Line): Line =>
  line.flatMap((p, i) => {
    const q = line[i + 1];
    if (!q) return [p];
    const parts = Math.max(1, Math.ceil(distance(p, q) / 10));
    return Array.from({ length: parts }, (_, k) => mix(p, q, k / parts));
  });
