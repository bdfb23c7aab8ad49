import type { AreaLayers } from '../../../src/analysis/areas/areaLayers';
import { toDegrees } from '../../../src/analysis/plane';
import type { Area, Position } from '../../../src/model/geometry';

/** A position in metres east and north of a point near Wujiaochang. */
const at = (x: number, y: number): Position => toDegrees([x, y]);
const rings = (west: number, south: number, east: number, north: number): Position[][] => [
  [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)],
];
export const box = (west: number, south: number, east: number, north: number): Area => ({
  type: 'Polygon',
  coordinates: rings(west, south, east, north),
});
export const line = (...points: readonly (readonly [number, number])[]) => ({
  type: 'LineString' as const,
  coordinates: points.map(([x, y]) => at(x, y)),
});
const layer = (...features: readonly (readonly [geometry: unknown, properties: object])[]) => ({
  features: features.map(([geometry, properties]) => ({ geometry, properties })),
});
const stop = (x: number, y: number) => ({ type: 'Point', coordinates: at(x, y) });

/** The area that is measured: a square kilometre. */
export const square = box(0, 0, 1000, 1000);

/**
 * Ground with known answers. The river runs along the east of the square, 30 m off and beyond a 40 m canal, its far bank
 * 70 m off; water lies on the right of every line.
 */
export const made: AreaLayers = {
  shoreline: layer(
    [line([1030, 1200], [1030, -200]), { class: 'lining', method: 'inferred' }],
    [line([1030, -200], [1030, 400]), { class: 'bank', method: 'exact' }],
    [line([1030, 400], [1030, 1200]), { class: 'bank', method: 'inferred' }],
    [line([1050, 1200], [1050, -200]), { class: 'island', method: 'exact' }],
  ),
  green: layer(
    [box(100, 100, 300, 300), { class: 'park', method: 'exact' }],
    [box(200, 100, 400, 300), { class: 'grass', method: 'exact' }],
    [box(-100, 500, 100, 600), { class: 'forest', method: 'inferred' }],
    [box(500, 500, 700, 700), { class: 'pitch', method: 'exact' }],
  ),
  campuses: layer(
    [box(800, 800, 1200, 900), { class: 'university', method: 'exact' }],
    [box(900, 0, 1500, 100), { class: 'university', method: 'exact' }],
    [box(400, 400, 500, 500), { class: 'university', method: 'inferred' }],
    [box(600, 400, 700, 500), { class: 'school', method: 'exact' }],
  ),
  roads: layer(
    [line([-500, 500], [500, 500]), { zh: '甲路', level: 'surface', method: 'exact' }],
    [line([500, 500], [1000, 500]), { zh: '甲路', level: 'surface', method: 'digitised' }],
    [line([0, -10], [1000, -10]), { zh: '乙路', level: 'surface', method: 'digitised' }],
    [line([300, 940], [300, 2000]), { zh: '丙路', level: 'surface', method: 'exact' }],
    [line([400, 100], [440, 100]), { zh: '丁路', level: 'surface', method: 'exact' }],
    [line([0, 700], [1000, 700]), { zh: '戊高架路', level: 'elevated', method: 'exact' }],
  ),
  'metro-stations': layer(
    [stop(500, 500), { method: 'exact' }],
    [stop(500, 1790), { method: 'inferred' }],
    [stop(500, 1810), { method: 'exact' }],
  ),
  buildings: layer(
    // Rows of houses 100 m apart over the southern half, each 20 m by 500 m, and one that stands on another.
    ...Array.from({ length: 10 }, (_, i) => [box(i * 100, 0, i * 100 + 20, 500), {}] as const),
    [box(0, 100, 20, 200), { h: 30 }],
  ),
};
