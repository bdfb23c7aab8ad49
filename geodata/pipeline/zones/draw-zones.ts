import type { Polygon, Position } from 'geojson';
import { splitIsland } from '../geo/island';
import { type Line, lineToDegrees, toDegrees, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { poleOf } from '../geo/pole';
import { simplify, simplifyRing } from '../geo/simplify';
import { bridge, cutCorners, relax, roundRing } from '../geo/smooth';
import { assemble, rightHand, toDegreesAll } from './assemble';
import { drawArcs } from './draw-arcs';
import type { BaseLines } from './lines';
import { RINGS } from './plan';
import { ARCS } from './plan-arcs';
import { NODES } from './plan-nodes';
import { roundArcs } from './round-arcs';
import { solveNodes } from './solve-nodes';
import { ZONE_WORDS } from './words';

export type ZoneGeometry = {
  geometry: Polygon;
  boundary: { status: 'indicative'; method: { zh: string; en: string }; errorMetres: number };
  labelPoint: Position;
};

/** Draws every zone of the plan. Binjiang is its two sections with the arc between them left out. */
export function drawZones(lines: BaseLines): Record<string, ZoneGeometry> {
  const arcs = toDegreesAll(roundArcs(drawArcs(ARCS, solveNodes(NODES, lines), lines), ARCS));
  const shapes: Record<string, Polygon> = {};
  for (const [id, ring] of Object.entries(RINGS)) shapes[id] = assemble(id, ring, arcs);
  shapes['binjiang'] = assemble('binjiang', unite('binjiang-south', 'binjiang-mid-north'), arcs);
  shapes['fuxing-island'] = island(lines);
  return Object.fromEntries(
    Object.entries(ZONE_WORDS).map(([id, words]) => {
      const geometry = shapes[id];
      if (!geometry) throw new Error(`zone ${id} has words but no shape`);
      const ring = (geometry.coordinates[0] ?? []).map(toMetres);
      const { zh, en, errorMetres } = words;
      const boundary = { status: 'indicative' as const, method: { zh, en }, errorMetres };
      return [id, { geometry, boundary, labelPoint: words.label ?? toDegrees(poleOf(ring)) }];
    }),
  );
}

/** The arcs round two neighbours: each ring turned to end at the arc they share, which drops out. */
function unite(one: string, other: string): string[] {
  const [a, b] = [RINGS[one] ?? [], RINGS[other] ?? []];
  const flip = (name: string) => (name.startsWith('-') ? name.slice(1) : `-${name}`);
  const i = a.findIndex((name) => b.includes(flip(name)));
  const shared = a[i];
  if (shared === undefined) throw new Error(`${one} and ${other} share no arc`);
  const j = b.indexOf(flip(shared));
  return [...a.slice(i + 1), ...a.slice(0, i), ...b.slice(j + 1), ...b.slice(0, j)];
}

/** The island's shore with docks and jetties smoothed away, its two tips kept. */
function island(lines: BaseLines): Polygon {
  const { east, west } = splitIsland(lines.get('bank:fuxing-island', []));
  const soft = (side: Line) => cutCorners(simplify(relax(bridge(side, 110, 400), 200), 8), 1);
  const ring = [...soft(east), ...soft(west).reverse().slice(1)];
  const points = lineToDegrees(simplifyRing(roundRing(ring, 35, 2), 1.5));
  return { type: 'Polygon', coordinates: [rightHand([...points.slice(0, -1), nth(points, 0)])] };
}
