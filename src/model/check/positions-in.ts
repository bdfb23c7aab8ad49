import type { Area, Point, Position, Ribbon } from '../geometry';

/** A run of positions with its path below `geometry.coordinates`, counted from one. */
export type Run = { readonly field: string; readonly positions: readonly Position[] };

const base = 'geometry.coordinates';
const numbered = (field: string, runs: readonly (readonly Position[])[]): readonly Run[] =>
  runs.map((positions, index) => ({ field: `${field}#${index + 1}`, positions }));

/** The rings or lines of a geometry; a point is a run of one. */
export function runsOf(geometry: Area | Ribbon | Point): readonly Run[] {
  switch (geometry.type) {
    case 'Point':
      return [{ field: base, positions: [geometry.coordinates] }];
    case 'LineString':
      return [{ field: base, positions: geometry.coordinates }];
    case 'Polygon':
    case 'MultiLineString':
      return numbered(base, geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings, index) => numbered(`${base}#${index + 1}`, rings));
  }
}
