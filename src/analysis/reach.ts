import { contours } from 'd3-contour';
import { walking } from './assumptions';
import type { Outline } from './baseMap';
import type { Departure } from './departure';
import { dryPart, type Rings } from './dry';
import type { FieldOf } from './field';
import { type Grid, gridRound } from './grid';
import { ringArea } from './measure';
import { toDegrees, type XY } from './plane';
import { type ReachArea, type ReachMinutes, reachMinutes } from './report';
import type { Waters } from './waters';
import { wetOf } from './wet';

/** Metres between the points whose walks are worked out. */
const step = 25;
/** Metres given to points out of reach: so many that the outline stays close to the points within. */
const outOfReach = 1e5;

/**
 * The areas within 5, 10 and 15 minutes on foot, largest first: contours (marching squares) of the walks to a grid of
 * points, the water cut out. Where a walk to one point does not lead on to the next, the outline stays with the first.
 */
export function reachOf(
  departure: Departure,
  fieldOf: FieldOf,
  waters: Waters,
  water: readonly Outline[],
): readonly ReachArea[] {
  if (departure.isAfloat) return [];
  const most = Math.max(...reachMinutes) * walking.metresPerMinute + step * walking.detour;
  const grid = gridRound(departure.site, most + step, step);
  const field = toBanks(fieldOf(departure, grid, most), waters, grid);
  const outlines = water.flatMap(({ polygons }) => polygons);
  return reachMinutes.toReversed().map((minutes) => ({
    minutes,
    geometry: inDegrees(dryPart(contour(field, grid, minutes), outlines)),
  }));
}

/** Lets the walks end in the first point beyond the bank, so that the area reaches the bank before it is cut. */
function toBanks(field: Float64Array, waters: Waters, grid: Grid): Float64Array {
  const { afloat } = wetOf(waters, grid, 2 * step);
  const { columns } = grid;
  const round = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
  return field.map((metres, cell) => {
    if (afloat[cell] !== 1) return metres;
    const ashore = round.map((by) =>
      afloat[cell + by] === 0 ? (field[cell + by] ?? outOfReach) : outOfReach,
    );
    return Math.min(...ashore) + step;
  });
}

function contour(field: Float64Array, { west, south, columns, rows }: Grid, minutes: ReachMinutes): Rings {
  const limit = minutes * walking.metresPerMinute;
  const values = Array.from(
    field,
    (metres) => -(metres <= limit + step * walking.detour ? metres : outOfReach),
  );
  const { coordinates } = contours().size([columns, rows]).contour(values, -limit);
  return coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map(([x = 0, y = 0]): XY => [west + (x - 0.5) * step, south + (y - 0.5) * step]),
    ),
  );
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946). */
const inDegrees = (parts: Rings): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map((rings) =>
    rings.map((ring, i) => {
      const isRight = ringArea(ring) > 0 === (i === 0);
      return (isRight ? ring : ring.toReversed()).map((p) => [...toDegrees(p)]);
    }),
  ),
});
