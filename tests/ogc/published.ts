import * as v from 'valibot';
import { type OnlinePlaces, OnlinePlaces as Schema } from '../../src/model/online-places';
import { publishedFile } from '../open/published';
import type { Feature } from './fakeServer';

export { belt, facts } from '../open/published';

/** The features of our own published file of places, fresh each time. */
export function publishedPlaces(): Feature[] {
  const { features }: { features: Feature[] } = JSON.parse(publishedFile('places.geojson').text);
  return features;
}

/** A configuration with its defaults. */
export const configured = (wish: object = {}): OnlinePlaces =>
  v.parse(Schema, { url: 'https://gis.example.org/api', collection: 'places', ...wish });

/** The features with some of them changed. @param change of the properties, by the feature's id */
export const edited = (
  change: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  features = publishedPlaces(),
): Feature[] =>
  features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, ...change[String(feature.id)] },
  }));

/** The feature elsewhere; one without a position stays. */
export const moved = (feature: Feature, to: (at: [number, number]) => readonly number[]): Feature => {
  const { geometry } = feature;
  if (typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry)) return feature;
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return feature;
  return { ...feature, geometry: { type: 'Point', coordinates: to([coordinates[0], coordinates[1]]) } };
};
