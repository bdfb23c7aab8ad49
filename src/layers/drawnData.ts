import type { Position } from '../model/geometry';
import type { Text } from '../model/text';

/** A finished drawing as the map shows it; positions are WGS-84 [longitude, latitude]. */
export interface DrawnMark {
  readonly id: string;
  readonly geometry: GeoJSON.LineString | GeoJSON.Polygon;
  readonly corners: readonly Position[];
  /** Number and size. */
  readonly name: Text;
}

const feature = (properties: GeoJSON.GeoJsonProperties, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

/** A way is named at its end, an area in the middle of its corners. */
function nameOf({ id, geometry, corners, name }: DrawnMark): GeoJSON.Feature[] {
  const last = corners.at(-1);
  if (last === undefined) return [];
  const middle = [0, 1].map(
    (axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length,
  );
  const [coordinates, anchor] = geometry.type === 'LineString' ? [[...last], 'left'] : [middle, 'center'];
  return [feature({ id: `${id}/name`, role: 'name', anchor, ...name }, { type: 'Point', coordinates })];
}

/** Shape, corners and name of each drawing. */
export const drawnFeatures = (marks: readonly DrawnMark[]): GeoJSON.Feature[] =>
  marks.flatMap((mark) => [
    feature({ id: mark.id, role: 'shape' }, mark.geometry),
    ...mark.corners.map((corner, i) =>
      feature({ id: `${mark.id}/${i}`, role: 'corner' }, { type: 'Point', coordinates: [...corner] }),
    ),
    ...nameOf(mark),
  ]);
