import * as v from 'valibot';
import type { Belt } from '../model/belt';
import { Area, Point, type Position } from '../model/geometry';
import { normalisedName } from './sameName';
import type { Extent } from './upload';

/** Rings of polygons, outer and inner alike; what lies in an odd number of them is inside. */
export type Rings = readonly (readonly Position[])[];

export interface KnownZone {
  readonly id: string;
  readonly rings: Rings;
  readonly extent: Extent;
}

/** What foreign coordinates are compared with, WGS-84; plain values, so that a worker can be sent them. */
export interface Known {
  /** Metro stations by each of their names, made comparable. */
  readonly stations: Readonly<Record<string, Position>>;
  /** Places of exact site by each of their names. */
  readonly places: Readonly<Record<string, Position>>;
  readonly river: Rings;
  readonly zones: readonly KnownZone[];
  /** What the base map covers. */
  readonly covered: Extent;
}

const StationFile = v.object({
  features: v.array(v.object({ geometry: Point, properties: v.object({ zh: v.string(), en: v.string() }) })),
});
const WaterFile = v.object({
  features: v.array(v.object({ geometry: Area, properties: v.object({ class: v.string() }) })),
});

const ringsOf = ({ type, coordinates }: Area): Rings =>
  type === 'Polygon' ? coordinates : coordinates.flat();

const extentOfRings = (rings: Rings): Extent => {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const byName = (named: readonly { zh: string; en: string; at: Position }[]): Known['stations'] =>
  Object.fromEntries(
    named.flatMap(({ zh, en, at }) => [zh, en].map((name): [string, Position] => [normalisedName(name), at])),
  );

/**
 * Gathers what is known. A layer that could not be loaded, or has another shape, is left out: then less can be told.
 * @param stations content of the base map's metro stations
 * @param water content of the base map's water
 */
export function knownOf(belt: Belt, stations: unknown, water: unknown, covered: Extent): Known {
  const stationFile = v.safeParse(StationFile, stations);
  const waterFile = v.safeParse(WaterFile, water);
  const places = belt.allSubjects().flatMap((subject) => {
    if (subject.type !== 'place' || subject.geometry === null) return [];
    if (subject.record.location.precision !== 'exact') return [];
    return [{ ...subject.name, at: subject.geometry.coordinates }];
  });
  const stops = stationFile.success
    ? stationFile.output.features.map(({ geometry, properties }) => ({
        ...properties,
        at: geometry.coordinates,
      }))
    : [];
  const rivers = waterFile.success
    ? waterFile.output.features.filter(({ properties }) => properties.class === 'river')
    : [];
  return {
    stations: byName(stops),
    places: byName(places),
    river: rivers.flatMap(({ geometry }) => ringsOf(geometry)),
    zones: belt.zonesInOrder().map(({ id, geometry }) => {
      const rings = ringsOf(geometry);
      return { id, rings, extent: extentOfRings(rings) };
    }),
    covered,
  };
}
