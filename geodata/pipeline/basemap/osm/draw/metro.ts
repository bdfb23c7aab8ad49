import type { Position } from 'geojson';
import { nearestOn } from '../../../geo/line';
import { type Line, toMetres } from '../../../geo/metres';
import type { OsmRelation } from '../read/element';
import { clipLine } from '../shape/box';
import type { NodeStore } from '../shape/node-store';
import { rounded } from '../shape/orient';
import { chainWays, type Stretch } from '../shape/rings';
import { exact } from './feature';
import { lineColour, lineNames, lineOf } from './line-names';
import { runs } from './runs';
import type { Sheet } from './sheet';

/** A track within these metres of one already drawn is the other direction's. */
const beside = 70;
/** Platforms and stops are members too, but no track. */
const notTrack = /platform|stop|entrance|station/;

/** A metro line: its number or name, colour, parts of its track and the nodes where its trains stop. */
export interface MetroLine {
  readonly line: string;
  readonly colour: string;
  readonly parts: readonly Position[][];
  readonly stops: ReadonlySet<number>;
}

/** Draws one feature per line, along one of its two tracks, and returns the lines for the stations. */
export function drawMetroLines(
  routes: readonly OsmRelation[],
  refsOf: ReadonlyMap<number, readonly number[]>,
  nodes: NodeStore,
  sheet: Sheet,
): readonly MetroLine[] {
  return [...routesByLine(routes)].flatMap(([line, own]) => {
    const parts = tracksOf(own, refsOf, nodes)
      .flatMap((part) => clipLine(rounded(part), sheet.box))
      .map(rounded);
    const shown = parts.filter((part) => part.length > 1);
    const stops = new Set(
      own.flatMap(({ members }) => members.filter(({ type }) => type === 'node').map(({ ref }) => ref)),
    );
    if (shown.length === 0) return [];
    const colour = lineColour(line, own, sheet.report);
    sheet.put(
      'metro-lines',
      { id: `metro-${line}`, line, ...lineNames(line, own), colour, ...exact, error: 10 },
      { type: 'MultiLineString', coordinates: shown },
    );
    return [{ line, colour, parts: shown, stops }];
  });
}

function routesByLine(routes: readonly OsmRelation[]): ReadonlyMap<string, readonly OsmRelation[]> {
  const groups = new Map<string, OsmRelation[]>();
  for (const route of routes) {
    const line = lineOf(route);
    if (line !== null) groups.set(line, [...(groups.get(line) ?? []), route]);
  }
  return new Map([...groups].sort(([a], [b]) => Number(a) - Number(b) || a.localeCompare(b)));
}

/** The track of the route with most of it in the file, and of the others what does not run beside it. */
function tracksOf(
  routes: readonly OsmRelation[],
  refsOf: ReadonlyMap<number, readonly number[]>,
  nodes: NodeStore,
): Position[][] {
  const drawn: { flat: Line; line: Position[] }[] = [];
  const seen = new Set<number>();
  const all = routes.map(({ members }) =>
    members.flatMap(({ type, ref, role }): Stretch[] => {
      const refs = type === 'way' && !notTrack.test(role) ? refsOf.get(ref) : undefined;
      return refs === undefined ? [] : [{ way: ref, refs }];
    }),
  );
  const points = (stretches: readonly Stretch[]) => stretches.reduce((sum, { refs }) => sum + refs.length, 0);
  for (const stretches of all.toSorted((a, b) => points(b) - points(a))) {
    const fresh = stretches.filter(({ way, refs }) => {
      if (seen.has(way)) return false;
      seen.add(way);
      const middle = nodes.get(refs[refs.length >> 1] ?? 0);
      return middle !== null && !drawn.some(({ flat }) => nearestOn(flat, toMetres(middle)).away < beside);
    });
    for (const { refs } of chainWays(fresh))
      for (const line of runs(refs.map(nodes.get))) drawn.push({ line, flat: line.map(toMetres) });
  }
  return drawn.map(({ line }) => line);
}
