import { booleanPointInPolygon, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Area, Position } from '../geometry';

/** How far a position lies outside an outline, in metres; 0 inside and on the edge. Outlines must be sound. */
export function metresOutside([longitude, latitude]: Position, area: Area): number {
  const point = [longitude, latitude];
  if (booleanPointInPolygon(point, area)) return 0;
  const edges = polygonToLine(area);
  const lines = edges.type === 'FeatureCollection' ? edges.features : [edges];
  const distances = lines.flatMap(({ geometry }) => {
    const runs = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return runs.map((coordinates) =>
      pointToLineDistance(point, { type: 'LineString', coordinates }, { units: 'meters' }),
    );
  });
  return Math.min(...distances);
}
