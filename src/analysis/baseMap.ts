import * as v from 'valibot';
import { Area, Ribbon } from '../model/geometry';
import type { Text } from '../model/text';
import { toPlane, type XY } from './plane';
import { type SiteLayer, type SiteLayers, siteLayers } from './report';
import { parseStations, type Station } from './stations';

export interface Road {
  readonly class: string;
  readonly level: 'surface' | 'elevated' | 'tunnel' | 'bridge';
  /** Typical error of the line in metres. */
  readonly error: number;
  readonly line: readonly XY[];
}
/** An outline: rings of one or more polygons; the first of each is the outer one. */
export interface Outline {
  readonly class: string;
  readonly name: Text | null;
  readonly polygons: readonly (readonly (readonly XY[])[])[];
}
interface NamedLine {
  readonly class: string;
  readonly name: Text | null;
  readonly line: readonly XY[];
}
export interface Track {
  /** Number of the metro line, as its stations have it. */
  readonly line: string;
  /** Parts of the track inside the map; no train is assumed to run from one to the next. */
  readonly parts: readonly (readonly XY[])[];
}

/** What the analysis knows of the ground; positions in metres on the plane. */
export interface BaseMap {
  readonly roads: readonly Road[];
  readonly water: readonly Outline[];
  readonly shores: readonly NamedLine[];
  readonly green: readonly Outline[];
  readonly campuses: readonly Outline[];
  readonly tracks: readonly Track[];
  readonly stations: readonly Station[];
  /** Layers that were not given or are of the wrong shape. */
  readonly missing: readonly SiteLayer[];
}

const file = <const G extends v.GenericSchema, const P extends v.ObjectEntries>(geometry: G, properties: P) =>
  v.object({ features: v.array(v.object({ geometry, properties: v.object(properties) })) });
const name = { zh: v.optional(v.string()), en: v.optional(v.string()) };
/** The layers write brackets as ASCII has them; Chinese text has its own. */
const nameOf = ({ zh, en }: { zh?: string | undefined; en?: string | undefined }): Text | null =>
  zh === undefined || en === undefined
    ? null
    : { zh: zh.replaceAll('(', '\uff08').replaceAll(')', '\uff09'), en };
const linesOf = ({ type, coordinates }: Ribbon): readonly (readonly XY[])[] =>
  (type === 'LineString' ? [coordinates] : coordinates).map((line) => line.map(toPlane));
const polygonsOf = ({ type, coordinates }: Area): Outline['polygons'] =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => rings.map((ring) => ring.map(toPlane)));

const RoadFile = file(Ribbon, {
  class: v.string(),
  level: v.picklist(['surface', 'elevated', 'tunnel', 'bridge']),
  error: v.number(),
});
const AreaFile = file(Area, { ...name, class: v.string() });
const LineFile = file(Ribbon, { ...name, class: v.string() });
const TrackFile = file(Ribbon, { line: v.string() });

const roadsOf = (layer: unknown): readonly Road[] =>
  v
    .parse(RoadFile, layer)
    .features.flatMap(({ geometry, properties }) =>
      linesOf(geometry).map((line) => ({ ...properties, line })),
    );
const outlinesOf = (layer: unknown): readonly Outline[] =>
  v.parse(AreaFile, layer).features.map(({ geometry, properties }) => ({
    class: properties.class,
    name: nameOf(properties),
    polygons: polygonsOf(geometry),
  }));
const namedLinesOf = (layer: unknown): readonly NamedLine[] =>
  v
    .parse(LineFile, layer)
    .features.flatMap(({ geometry, properties }) =>
      linesOf(geometry).map((line) => ({ class: properties.class, name: nameOf(properties), line })),
    );
const tracksOf = (layer: unknown): readonly Track[] =>
  v.parse(TrackFile, layer).features.map(({ geometry, properties }) => ({
    line: properties.line,
    parts: linesOf(geometry),
  }));

/** Reads the layers. Never throws: a layer of the wrong shape, or without a feature, is empty and named in `missing`. */
export function readBaseMap(layers: SiteLayers): BaseMap {
  const missing: SiteLayer[] = [];
  const read = <T>(layer: SiteLayer, parse: (content: unknown) => readonly T[]): readonly T[] => {
    try {
      const found = parse(layers[layer]);
      if (found.length > 0) return found;
    } catch (error) {
      if (!v.isValiError(error)) throw error;
    }
    missing.push(layer);
    return [];
  };
  const content = {
    roads: read('roads', roadsOf),
    water: read('water', outlinesOf),
    shores: read('shoreline', namedLinesOf),
    green: read('green', outlinesOf),
    campuses: read('campuses', outlinesOf),
    tracks: read('metro-lines', tracksOf),
    stations: read('metro-stations', parseStations),
  };
  return { ...content, missing: siteLayers.filter((layer) => missing.includes(layer)) };
}
