import { nearestOn, slice } from '../geo/line';
import { distance, type Line, type XY } from '../geo/metres';
import { simplify } from '../geo/simplify';
import { bridge, relax } from '../geo/smooth';
import type { BaseLines } from './lines';
import type { Arc } from './plan';

/** Outlines follow their line to about this many metres, so that nothing looks surveyed. */
const TOLERANCE = 12;

/** Draws every arc between its nodes; both ends are the nodes themselves, exactly. */
export function drawArcs(
  arcs: Record<string, Arc>,
  nodes: Map<string, XY>,
  lines: BaseLines,
): Map<string, Line> {
  return new Map(Object.entries(arcs).map(([id, arc]) => [id, draw(id, arc, nodes, lines)]));
}

function draw(id: string, arc: Arc, nodes: Map<string, XY>, lines: BaseLines): Line {
  const from = nodes.get(arc.from);
  const to = nodes.get(arc.to);
  if (!from || !to) throw new Error(`arc ${id} names a node that does not exist`);
  if (arc.along === 'straight') return [from, to];
  const line = lines.get(arc.along, [from, to]);
  const part = slice(line, nearestOn(line, from).along, nearestOn(line, to).along);
  const calm = arc.calm ? relax(bridge(part, 140), arc.calm) : part;
  const inner = simplify(calm, TOLERANCE).filter((p) => distance(p, from) > 25 && distance(p, to) > 25);
  return [from, ...inner, to];
}
