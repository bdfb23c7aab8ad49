import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { type BasemapLayer, basemapLayers, isArchive } from '../model/basemap-layers';

/** CSS px within which places are gathered into one mark. */
const clusterRadius = 38;

const factSources = [
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
export type SourceId = BasemapLayer | FactSource;

export type FactData = Readonly<Record<FactSource, GeoJSON.FeatureCollection>>;

/** The one source of all layers that lie in an archive of tiles; messages call the archive so, too. */
export const archiveSource = 'basemap.pmtiles';
/** Before the address of an archive: MapLibre is taught to read it (`map/archive.ts`). */
export const archiveScheme = 'pmtiles';

/**
 * Base-map layers come by address, so that they are parsed in the worker; those in an archive share one source of
 * tiles. Facts are small and come as they are.
 */
export function sourcesOf(
  urlOf: (name: string) => string,
  data: FactData,
  scale: number,
): Record<string, SourceSpecification> {
  const facts = (name: FactSource): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: data[name],
    promoteId: 'id',
    maxzoom: 16,
    tolerance: 0.1,
    ...(name === 'places'
      ? {
          cluster: true,
          clusterRadius: Math.round(clusterRadius * scale),
          clusterMaxZoom: 15,
          maxzoom: 17,
        }
      : {}),
  });
  return Object.fromEntries([
    ...basemapLayers.map((name): [string, SourceSpecification] => {
      const address = urlOf(`basemap/${name}`);
      return isArchive(address)
        ? [archiveSource, { type: 'vector', url: `${archiveScheme}://${address}` }]
        : [name, { type: 'geojson', data: address, maxzoom: 16, tolerance: 0.2 }];
    }),
    ...factSources.map((name): [string, SourceSpecification] => [name, facts(name)]),
  ]);
}
