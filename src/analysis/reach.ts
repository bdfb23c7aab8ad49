import { walking } from './assumptions';
import type { Outline } from './baseMap';
import { contour } from './contour';
import type { Departure } from './departure';
import { dryPart, polygonsInDegrees } from './dry';
import type { FieldOf } from './field';
import { gridRound } from './grid';
import { type ReachArea, reachMinutes } from './report';
import { shoreward } from './shoreward';
import type { Waters } from './waters';

/** Metres between the points whose walks are worked out. */
const step = 25;

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
  const field = shoreward(fieldOf(departure, grid, most), grid, waters);
  const outlines = polygonsInDegrees(water.flatMap(({ polygons }) => polygons));
  return [...reachMinutes].reverse().map((minutes) => ({
    minutes,
    geometry: dryPart(
      polygonsInDegrees(contour(field, grid, minutes * walking.metresPerMinute, step * walking.detour)),
      outlines,
    ),
  }));
}
