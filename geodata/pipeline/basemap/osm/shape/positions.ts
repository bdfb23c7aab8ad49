import type { Geometry, Position } from 'geojson';

/** Every position of a geometry. */
export function* positionsOf(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'Point') yield geometry.coordinates;
  else if (geometry.type === 'LineString' || geometry.type === 'MultiPoint') yield* geometry.coordinates;
  else if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
    for (const line of geometry.coordinates) yield* line;
  else if (geometry.type === 'MultiPolygon')
    for (const polygon of geometry.coordinates) for (const ring of polygon) yield* ring;
}
