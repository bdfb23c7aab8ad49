import { type Line, mix, toMetres, type XY } from '../geo/metres';
import { inside } from '../geo/pole';
import { doubleArea } from '../geo/simplify';
import { curve } from '../geo/smooth';
import { DATA_BOX } from './extent';

/** Clockwise from the west: where the map is still clear, then where it has become paper; degrees, longitude first. */
const OUTLINES = `
  121.4862 31.3000  121.4804 31.3000
  121.4858 31.3125  121.4804 31.3130
  121.4878 31.3270  121.4806 31.3285
  121.4925 31.3400  121.4845 31.3440
  121.4985 31.3487  121.4935 31.3558
  121.5100 31.3505  121.5110 31.3592
  121.5250 31.3485  121.5285 31.3575
  121.5410 31.3435  121.5470 31.3520
  121.5535 31.3365  121.5625 31.3430
  121.5605 31.3255  121.5705 31.3285
  121.5625 31.3130  121.5725 31.3135
  121.5650 31.3010  121.5735 31.3015
  121.5686 31.2890  121.5752 31.2884
  121.5664 31.2768  121.5728 31.2740
  121.5585 31.2645  121.5645 31.2592
  121.5482 31.2556  121.5528 31.2496
  121.5355 31.2492  121.5378 31.2430
  121.5225 31.2473  121.5225 31.2407
  121.5095 31.2478  121.5065 31.2408
  121.5015 31.2535  121.4945 31.2475
  121.4968 31.2635  121.4880 31.2600
  121.4905 31.2745  121.4815 31.2735
  121.4880 31.2870  121.4805 31.2870`;

const RINGS = 18;

/** A hole (clockwise, local metres) outside which a sheet of paper lies, and how much that sheet covers, 0–1. */
export type FadeRing = { hole: Line; alpha: number };

const smoothStep = (t: number): number => t * t * (3 - 2 * t);

/** The rings from the inside out. Laid over one another their covers add up to a smooth step from 0 to 1. */
export function fadeRings(): FadeRing[] {
  const pairs = OUTLINES.trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  return Array.from({ length: RINGS }, (_, i) => {
    const t = i / (RINGS - 1);
    const points = pairs.map((pair): XY => mix(toMetres(pair.slice(0, 2)), toMetres(pair.slice(2)), t));
    const hole = curve(points, 120, true);
    if (i === RINGS - 1) checkInsideData(hole);
    const covered = 1 - smoothStep(i / RINGS);
    return {
      hole: doubleArea(hole) < 0 ? hole : [...hole].reverse(),
      alpha: 1 - (1 - smoothStep((i + 1) / RINGS)) / covered,
    };
  });
}

const RINGS_ONCE = fadeRings();

/** How much paper covers a place, 0–1. */
export const coverAt = (p: XY): number =>
  1 - RINGS_ONCE.reduce((left, { hole, alpha }) => (inside(hole, p) ? left : left * (1 - alpha)), 1);

function checkInsideData(hole: Line): void {
  const [west, south, east, north] = DATA_BOX;
  const [x0, y0] = toMetres([west, south]);
  const [x1, y1] = toMetres([east, north]);
  if (hole.some(([x, y]) => x < x0 || x > x1 || y < y0 || y > y1))
    throw new Error('the fade ends beyond the data');
}
