import { parseFacts, type RawFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';
import { type GeneratedPlace, generatedPlaces } from './generatePlaces';

export const { facts: published } = parseFacts(readFacts());
export const shippedPlaces = published.places.features.length;
/** Some published places with a known site; in every list they stand before those that are made up. */
export const sitedIds = published.places.features
  .filter(({ geometry }) => geometry !== null)
  .map(({ id }) => id)
  .slice(0, 5);

/** The published facts with made-up places behind their own. @param count places in all, the published ones among them */
export function factsWith(count: number): RawFacts {
  const made = generatedPlaces(published, Math.max(0, count - shippedPlaces));
  const features: (GeneratedPlace | (typeof published.places.features)[number])[] = [
    ...published.places.features,
    ...made,
  ];
  return { ...readFacts(), places: { type: 'FeatureCollection', features } };
}
