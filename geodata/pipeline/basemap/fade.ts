import type { Feature, Position } from 'geojson';
import { writeLayer } from '../geo/layer';
import { lineToDegrees, round } from '../geo/metres';
import { simplify } from '../geo/simplify';
import { fadeRings } from './fade-rings';
import { metadata } from './metadata';

/** West, south, east and north of the sheet that the rings are cut from, far wider than any view: degrees. */
const [WEST, SOUTH, EAST, NORTH] = [121.3, 31.12, 121.76, 31.48];

/** Builds fade.geojson: nested sheets with a hole whose alphas add up from 0 to 1 between the two outlines. */
export function buildFade(_from: string, to: string): number {
  const sheet: Position[] = [
    [WEST, SOUTH],
    [EAST, SOUTH],
    [EAST, NORTH],
    [WEST, NORTH],
    [WEST, SOUTH],
  ];
  const features = fadeRings().map(({ hole, alpha }, i): Feature => {
    const half = Math.floor(hole.length / 2);
    const ring = [...simplify(hole.slice(0, half + 1), 4).slice(0, -1), ...simplify(hole.slice(half), 4)];
    return {
      type: 'Feature',
      properties: { id: `fade-${String(i + 1).padStart(2, '0')}`, alpha: round(alpha, 4) },
      geometry: { type: 'Polygon', coordinates: [sheet, lineToDegrees(ring)] },
    };
  });
  return writeLayer(to, 'fade', metadata('fade', { exact: 0, digitised: 0, inferred: 100 }), features);
}
