import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { clusterRadius } from './places';

export const basemapFiles = [
  'water',
  'shoreline',
  'green',
  'campuses',
  'roads',
  'buildings',
  'metro-lines',
  'metro-stations',
  'labels',
  'fade',
] as const;
type BasemapSource = (typeof basemapFiles)[number];
export const factSources = [
  'zones',
  'zone-names',
  'ribbons',
  'places',
  'site-errors',
  'chosen',
  'reach',
  'metro-reach',
  'kept',
  'sites',
  'found',
  'drawn',
  'compared',
  'uploads',
  'upload-chosen',
] as const;
export type FactSource = (typeof factSources)[number];
export type SourceId = BasemapSource | FactSource;

export type FactData = Readonly<Record<FactSource, GeoJSON.FeatureCollection>>;

/** Base-map layers come by address, so that they are parsed in the worker; facts are small and come as they are. */
export function sourcesOf(
  urlOf: (name: string) => string,
  data: FactData,
  scale: number,
): Record<SourceId, SourceSpecification> {
  const file = (name: BasemapSource): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: urlOf(`basemap/${name}`),
    maxzoom: 16,
    tolerance: 0.2,
  });
  const facts = (name: FactSource): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: data[name],
    promoteId: 'id',
    maxzoom: 16,
    tolerance: 0.1,
  });
  return {
    water: file('water'),
    shoreline: file('shoreline'),
    green: file('green'),
    campuses: file('campuses'),
    roads: file('roads'),
    buildings: file('buildings'),
    'metro-lines': file('metro-lines'),
    'metro-stations': file('metro-stations'),
    labels: file('labels'),
    fade: file('fade'),
    zones: facts('zones'),
    'zone-names': facts('zone-names'),
    ribbons: facts('ribbons'),
    places: {
      ...facts('places'),
      cluster: true,
      clusterRadius: Math.round(clusterRadius * scale),
      clusterMaxZoom: 15,
      maxzoom: 17,
    },
    'site-errors': facts('site-errors'),
    chosen: facts('chosen'),
    reach: facts('reach'),
    'metro-reach': facts('metro-reach'),
    kept: facts('kept'),
    sites: facts('sites'),
    found: facts('found'),
    drawn: facts('drawn'),
    compared: facts('compared'),
    uploads: facts('uploads'),
    'upload-chosen': facts('upload-chosen'),
  };
}
