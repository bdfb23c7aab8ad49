import type { Polygon, Position } from 'geojson';
import { type Line, lineToDegrees, toDegrees, toMetres } from '../geo/metres';
import { poleOf } from '../geo/pole';
import { simplifyRing } from '../geo/simplify';
import { bridge, cutCorners, relax } from '../geo/smooth';
import { assemble, rightHand, toDegreesAll } from './assemble';
import { drawArcs } from './draw-arcs';
import type { BaseLines } from './lines';
import { ARCS, NODES, RINGS } from './plan';
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
  return Object.fromEntries(Object.entries(ZONE_WORDS).map(([id, words]) => {
    const geometry = shapes[id];
    if (!geometry) throw new Error(`zone ${id} has words but no shape`);
    const ring = (geometry.coordinates[0] ?? []).map(toMetres);
    const { zh, en, errorMetres } = words;
    const boundary = { status: 'indicative' as const, method: { zh, en }, errorMetres };
    return [id, { geometry, boundary, labelPoint: words.label ?? toDegrees(poleOf(ring)) }];
  }));
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

function island(lines: BaseLines): Polygon {
  const shore = lines.get('bank:fuxing-island', []);
  const turned: Line = [...shore.slice(0, -1), ...shore.slice(0, 30)];
  const calm = relax(bridge(turned, 90, 400), 200).slice(20);
  const ring = closeLoop(calm);
  const soft = cutCorners([...simplifyRing(ring, 9)], 1);
  return { type: 'Polygon', coordinates: [rightHand(lineToDegrees([...soft.slice(0, -1), soft[0] as Line[number]]))] };
}

/** Ends a line that runs once round and a little further where it comes back nearest to its start. */
function closeLoop(line: Line): Line {
  const start = line[0] as Line[number];
  let end = line.length - 1;
  for (let i = Math.floor(line.length * 0.7); i < line.length; i++) {
    const d = (k: number) => Math.hypot((line[k] as Line[number])[0] - start[0], (line[k] as Line[number])[1] - start[1]);
    if (d(i) < d(end)) end = i;
  }
  return [...line.slice(0, end), start];
}
