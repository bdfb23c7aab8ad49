import * as v from 'valibot';
import { Area, type Position, Ribbon } from '../../model/geometry';

/** Base-map layers that the measured indicators are taken from; each as the file holds it. */
export const areaLayers = ['shoreline', 'green', 'campuses', 'roads', 'metro-stations', 'buildings'] as const;
export type AreaLayer = (typeof areaLayers)[number];
export type AreaLayers = Readonly<Record<AreaLayer, unknown>>;

/** How a thing of the base map came about, and what it is. */
interface Made {
  readonly class: string;
  readonly isExact: boolean;
}
/** One polygon, its outer ring first; WGS-84 [longitude, latitude], as everywhere here. */
export type Polygon = Position[][];
export interface Patch extends Made {
  readonly polygons: readonly Polygon[];
}
export interface Line extends Made {
  readonly name: string;
  readonly level: string;
  readonly line: readonly Position[];
}
export interface Stop {
  readonly site: Position;
  readonly isExact: boolean;
}

/** What is measured from; a layer that was not given, is empty or of the wrong shape is null. */
export interface Ground {
  readonly banks: readonly Line[] | null;
  readonly green: readonly Patch[] | null;
  readonly campuses: readonly Patch[] | null;
  readonly roads: readonly Line[] | null;
  readonly stations: readonly Stop[] | null;
  readonly footprints: readonly Patch[] | null;
}

const file = <const G extends v.GenericSchema>(geometry: G) =>
  v.object({
    features: v.pipe(
      v.array(
        v.object({
          geometry,
          properties: v.object({
            class: v.optional(v.string(), ''),
            level: v.optional(v.string(), ''),
            zh: v.optional(v.string(), ''),
            method: v.optional(v.picklist(['exact', 'digitised', 'inferred']), 'exact'),
          }),
        }),
      ),
      v.minLength(1),
    ),
  });
const AreaFile = file(Area);
const LineFile = file(Ribbon);
const PointFile = file(
  v.object({ type: v.literal('Point'), coordinates: v.strictTuple([v.number(), v.number()]) }),
);

/** The polygons of an area, each with its outer ring first. */
const polygonsOf = ({ type, coordinates }: Area): Polygon[] =>
  type === 'Polygon' ? [coordinates] : coordinates;

function patches(layer: unknown): readonly Patch[] | null {
  const read = v.safeParse(AreaFile, layer);
  if (!read.success) return null;
  return read.output.features.map(({ geometry, properties }) => ({
    class: properties.class,
    isExact: properties.method === 'exact',
    polygons: polygonsOf(geometry),
  }));
}

function lines(layer: unknown): readonly Line[] | null {
  const read = v.safeParse(LineFile, layer);
  if (!read.success) return null;
  return read.output.features.flatMap(({ geometry: { type, coordinates }, properties }) =>
    (type === 'LineString' ? [coordinates] : coordinates).map((line) => ({
      class: properties.class,
      name: properties.zh,
      level: properties.level,
      isExact: properties.method === 'exact',
      line,
    })),
  );
}

function stops(layer: unknown): readonly Stop[] | null {
  const read = v.safeParse(PointFile, layer);
  if (!read.success) return null;
  return read.output.features.map(({ geometry, properties }) => ({
    site: geometry.coordinates,
    isExact: properties.method === 'exact',
  }));
}

/** Reads the layers. Never throws. The buildings state no method each, since all of them are exact. */
export const readGround = (layers: AreaLayers): Ground => ({
  banks: lines(layers.shoreline),
  green: patches(layers.green),
  campuses: patches(layers.campuses),
  roads: lines(layers.roads),
  stations: stops(layers['metro-stations']),
  footprints: patches(layers.buildings),
});
