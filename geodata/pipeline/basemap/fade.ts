import type { Feature, Position } from 'geojson';
import { writeLayer } from '../geo/layer';
import { type XY, lineToDegrees, mix, round, toMetres } from '../geo/metres';
import { doubleArea } from '../geo/simplify';
import { curve } from '../geo/smooth';
import { metadata } from './metadata';

/** Pairs of places, clockwise from the west: where the map is still clear, and where it has become paper. Degrees. */
const PAIRS: [clear: Position, paper: Position][] = [
  [[121.4887, 31.3], [121.4806, 31.3]],
  [[121.4885, 31.3125], [121.4806, 31.314]],
  [[121.4893, 31.327], [121.4808, 31.3285]],
  [[121.4925, 31.34], [121.4845, 31.344]],
  [[121.4985, 31.3487], [121.4935, 31.3558]],
  [[121.51, 31.3505], [121.511, 31.3592]],
  [[121.525, 31.3485], [121.5285, 31.3575]],
  [[121.541, 31.3435], [121.547, 31.352]],
  [[121.5535, 31.3365], [121.5625, 31.343]],
  [[121.5605, 31.3255], [121.5705, 31.3285]],
  [[121.5625, 31.313], [121.5725, 31.3135]],
  [[121.5655, 31.301], [121.5755, 31.3015]],
  [[121.5695, 31.289], [121.579, 31.288]],
  [[121.568, 31.277], [121.5775, 31.273]],
  [[121.5605, 31.2645], [121.568, 31.2578]],
  [[121.5495, 31.256], [121.5545, 31.2485]],
  [[121.5365, 31.2497], [121.5385, 31.242]],
  [[121.5225, 31.2473], [121.5225, 31.2407]],
  [[121.5095, 31.2478], [121.5065, 31.2408]],
  [[121.5015, 31.2535], [121.4945, 31.2475]],
  [[121.4968, 31.2635], [121.488, 31.26]],
  [[121.491, 31.2745], [121.4815, 31.2735]],
  [[121.4888, 31.287], [121.4806, 31.287]],
];

const RINGS = 14;
/** The sheet that the rings are cut from, far wider than any view: degrees. */
const SHEET: Position[] = [[121.3, 31.12], [121.76, 31.12], [121.76, 31.48], [121.3, 31.48], [121.3, 31.12]];

const smoothStep = (t: number): number => t * t * (3 - 2 * t);

/** Builds fade.geojson: nested sheets with a hole whose alphas add up from 0 to 1 between the two outlines. */
export function buildFade(_from: string, to: string): number {
  const features = Array.from({ length: RINGS }, (_, i): Feature => {
    const t = i / (RINGS - 1);
    const points = PAIRS.map(([clear, paper]): XY => mix(toMetres(clear), toMetres(paper), t));
    const hole = curve(points, 120, true);
    const clockwise = doubleArea(hole) < 0 ? hole : [...hole].reverse();
    const before = smoothStep(i / RINGS);
    const alpha = 1 - (1 - smoothStep((i + 1) / RINGS)) / (1 - before);
    return {
      type: 'Feature',
      properties: { id: `fade-${String(i + 1).padStart(2, '0')}`, alpha: round(alpha, 4) },
      geometry: { type: 'Polygon', coordinates: [SHEET, lineToDegrees(clockwise)] },
    };
  });
  return writeLayer(to, 'fade', metadata('fade', { exact: 0, digitised: 0, inferred: 100 }), features);
}
