import { booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import * as v from 'valibot';
import type { Area, Point } from '../model/geometry';
import { Text } from '../model/text';

/** A metro station of the base map; its site is WGS-84 [longitude, latitude]. */
export interface Station {
  readonly id: string;
  readonly name: Text;
  readonly lines: readonly string[];
  readonly site: readonly [longitude: number, latitude: number];
  /** Metres, typical. */
  readonly errorMetres: number;
}

/** A station and how it lies to an area: metres to the outline, 0 when inside. Straight line, not a walk. */
export interface NearStation extends Station {
  readonly metres: number;
  readonly inside: boolean;
}

const StationFile = v.object({
  features: v.array(
    v.object({
      geometry: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
      properties: v.object({
        id: v.string(),
        ...Text.entries,
        lines: v.array(v.string()),
        error: v.optional(v.number(), 100),
      }),
    }),
  ),
});

/** Reads the base map's station layer. @throws ValiError when it is not one. */
export const parseStations = (layer: unknown): readonly Station[] =>
  v.parse(StationFile, layer).features.map(({ geometry, properties: { id, zh, en, lines, error } }) => ({
    id,
    name: { zh, en },
    lines,
    site: geometry.coordinates,
    errorMetres: error,
  }));

/**
 * The stations inside an area or within `reach` metres of its outline, nearest first. Distances are geodesic on
 * the sphere (Turf `pointToPolygonDistance`), in metres, straight line.
 */
export function stationsNear(
  area: Area,
  stations: readonly Station[],
  reach: number,
): readonly NearStation[] {
  return stations
    .map((station): NearStation => {
      const site = [...station.site];
      const inside = booleanPointInPolygon(site, area);
      const metres = inside ? 0 : Math.round(pointToPolygonDistance(site, area, { units: 'meters' }));
      return { ...station, inside, metres };
    })
    .filter(({ metres }) => metres <= reach)
    .sort((a, b) => a.metres - b.metres);
}

/** The `count` stations nearest to a site, nearest first; metres straight line. */
export function stationsNearest(
  site: Point,
  stations: readonly Station[],
  count: number,
): readonly NearStation[] {
  return stations
    .map((station) => ({
      ...station,
      inside: false,
      metres: Math.round(distance(site.coordinates, [...station.site], { units: 'meters' })),
    }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, count);
}
