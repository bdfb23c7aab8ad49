import type { LineString, MultiLineString, Position } from 'geojson';
import { midway } from '../geo/centre';
import { nearestOn, resample, slice } from '../geo/line';
import { type Line, lineToDegrees, toMetres } from '../geo/metres';
import { simplify } from '../geo/simplify';
import { bridge, curve, offset, relax } from '../geo/smooth';
import type { BaseLines } from './lines';
import { LINE_WORDS } from './words';

/** How far inside the bank the belt runs, in metres. */
const INLAND = 250;

const at = (...points: Position[]): Line => points.map(toMetres);
const through = (...parts: Line[]): Line => simplify(curve(parts.flat(), 60), 1.5);

/** The stretch of a line between the places nearest to two points. */
const between = (line: Line, from: Position, to: Position): Line =>
  slice(line, nearestOn(line, toMetres(from)).along, nearestOn(line, toMetres(to)).along);

/** The two ribbons and the creek's centre line. */
export function drawRibbons(lines: BaseLines) {
  const belt = drawBelt(lines);
  const shapes: Record<string, LineString | MultiLineString> = {
    'da-chuangzhi-corridor': { type: 'LineString', coordinates: lineToDegrees(drawCorridor(lines)) },
    'binjiang-belt': {
      type: 'MultiLineString',
      coordinates: [lineToDegrees(belt), lineToDegrees(drawBranch(belt))],
    },
    'yangshupu-creek': {
      type: 'LineString',
      coordinates: lineToDegrees(simplify(relax(lines.get('water:yangshupu', []), 60), 2)),
    },
  };
  return Object.fromEntries(
    Object.entries(LINE_WORDS).map(([id, { zh, en, errorMetres }]) => [
      id,
      { geometry: shapes[id], line: { status: 'indicative' as const, method: { zh, en }, errorMetres } },
    ]),
  );
}

/** From Bay Valley down the Line 10 track to Siping Road. */
function drawCorridor(lines: BaseLines): Line {
  const track = lines.get('metro:10', at([121.5023, 31.3239], [121.5057, 31.2917]));
  const spine = between(track, [121.50238, 31.3308], [121.49707, 31.27693]);
  return through(
    at([121.5002, 31.3437], [121.5008, 31.3395], [121.502, 31.335]),
    resample(relax(spine, 500), 380),
  );
}

/** From Dalian Road along the south bank, up the canal and along the north bank. */
function drawBelt(lines: BaseLines): Line {
  const inside = (bank: string) => offset(relax(bridge(lines.get(bank, []), 160), 900, 20), INLAND);
  const south = between(inside('bank:puxi-south'), [121.518, 31.255], [121.5495, 31.2695]);
  const canal = midway(lines.get('bank:canal-west', []), lines.get('bank:fuxing-island', []), 500, 2);
  const along = between(canal, [121.556, 31.278], [121.5541, 31.299]);
  const north = between(inside('bank:puxi-north'), [121.552, 31.3095], [121.5385, 31.337]);
  const start = at([121.5086, 31.26], [121.5107, 31.2572], [121.5138, 31.2551]);
  return through(start, resample(south, 500), resample(along, 600), resample(north, 500));
}

/** From the belt at Yangpu Bridge up to Da Chuanggu. */
function drawBranch(belt: Line): Line {
  const root = nearestOn(belt, toMetres([121.5383, 31.2611])).point;
  return through([root], at([121.5352, 31.2648], [121.5322, 31.2703], [121.5303, 31.2763]));
}
