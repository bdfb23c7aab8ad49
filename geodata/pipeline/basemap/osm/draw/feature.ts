import type { Geometry } from 'geojson';

export const layerNames = [
  ...(['water', 'shoreline', 'green', 'campuses', 'roads', 'buildings'] as const),
  ...(['metro-lines', 'metro-stations', 'labels', 'fade'] as const),
] as const;
export type LayerName = (typeof layerNames)[number];

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** A feature of one of the base map's layers; WGS-84 [longitude, latitude], rings after RFC 7946. */
export interface LayerFeature {
  readonly type: 'Feature';
  readonly properties: Properties;
  readonly geometry: Geometry;
}

/** Where drawn features go. */
export type Put = (layer: LayerName, properties: Properties, geometry: Geometry) => void;

/** Typical error of a point of OpenStreetMap in the city, in metres: drawn from satellite pictures. */
const typicalError = 5;
export const exact = { method: 'exact', error: typicalError } as const;
