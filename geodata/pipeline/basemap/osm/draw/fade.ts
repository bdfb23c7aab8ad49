import type { Position } from 'geojson';
import type { Box } from '../shape/box';
import { oriented, rounded } from '../shape/orient';
import type { Put } from './feature';

const sheets = 18;
/** Points per corner of a hole. */
const corner = 12;
/** The fade takes this share of the box's shorter side, and begins so round. */
const share = 0.07;
const smoothStep = (t: number): number => t * t * (3 - 2 * t);

/**
 * Draws nested sheets of paper with a hole whose covers add up from 0 to 1 before the data end at the box
 * (WGS-84 degrees), for views of any shape.
 */
export function drawFade(box: Box, put: Put): void {
  const [west, south, east, north] = box;
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const depth = Math.min((east - west) * stretch, north - south) * share;
  const far = 20 * Math.max(east - west, north - south);
  const sheet = rectangle([
    Math.max(-180, west - far),
    Math.max(-85, south - far),
    Math.min(180, east + far),
    Math.min(85, north + far),
  ]);
  for (let i = 0; i < sheets; i++) {
    const inset = depth * (1 - (i / (sheets - 1)) * 0.95);
    const covered = 1 - smoothStep(i / sheets);
    const alpha = Math.round((1 - (1 - smoothStep((i + 1) / sheets)) / covered) * 10_000) / 10_000;
    const hole = roundRectangle(
      [west + inset / stretch, south + inset, east - inset / stretch, north - inset],
      [(depth * 2) / stretch, depth * 2],
    );
    const id = `fade-${String(i + 1).padStart(2, '0')}`;
    put('fade', { id, alpha }, { type: 'Polygon', coordinates: oriented([sheet, hole]) });
  }
}

const rectangle = ([west, south, east, north]: Box): Position[] =>
  rounded([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);

function roundRectangle([west, south, east, north]: Box, [rx, ry]: readonly [number, number]): Position[] {
  const centres = [
    [east - rx, north - ry],
    [west + rx, north - ry],
    [west + rx, south + ry],
    [east - rx, south + ry],
  ];
  const points = centres.flatMap(([x = 0, y = 0], quarter) =>
    Array.from({ length: corner + 1 }, (_, i): Position => {
      const angle = (quarter + i / corner) * (Math.PI / 2);
      return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
    }),
  );
  return rounded([...points, points[0] ?? []]);
}
