import { lineString, simplify } from '@turf/turf';
import { sketchX, sketchY } from '../../model/sketch.ts';

type Line = readonly (readonly number[])[];

/** A line of positions, WGS-84 [longitude, latitude], in whole steps of the sketch, which are short to write. */
function steps(line: Line, tolerance: number): string {
  const drawn = lineString(line.map((position) => [sketchX(position), sketchY(position)]));
  let [fromX, fromY] = [0, 0];
  return simplify(drawn, { tolerance, highQuality: true })
    .geometry.coordinates.map(([x = 0, y = 0], index) => {
      const [right, down] = [Math.round(x) - fromX, Math.round(y) - fromY];
      fromX += right;
      fromY += down;
      return `${index === 0 ? 'M' : 'l'}${right} ${down}`;
    })
    .filter((step) => step !== 'l0 0')
    .join('')
    .replaceAll(' -', '-');
}

/** @param tolerance in units of the sketch: how far the drawn line may be from the given one */
export const linePath = (lines: readonly Line[], tolerance: number): string =>
  lines.map((line) => steps(line, tolerance)).join('');

/** Closed rings, holes among them. */
export const ringPath = (rings: readonly Line[], tolerance: number): string =>
  rings.map((ring) => `${steps(ring, tolerance)}z`).join('');
