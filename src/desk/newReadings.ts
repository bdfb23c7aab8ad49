import type { Facts, RawFacts } from '../model/facts';
import type { Text } from '../model/text';
import { type ReadingsOf, readable, unreadNames } from '../office/bundle/search';

/** How names are read; the dictionary is large, so it comes only where there is a name that the search file lacks. */
export const readingsFor = async (search: unknown, facts: RawFacts): Promise<ReadingsOf> =>
  unreadNames(search, facts).length === 0 ? () => ({}) : (await import('../model/readings')).readingsOf;

/** The facts with the readings of their new names beside these, as the search takes them (`search/entries/entry.ts`). */
export async function withNewReadings(facts: Facts, raw: RawFacts, search: unknown): Promise<Facts> {
  const readings = new Map(
    Object.entries(readable(unreadNames(search, raw), await readingsFor(search, raw))),
  );
  const read = <R extends { readonly name: Text }>(record: R): R => {
    const reading = readings.get(record.name.zh);
    return reading === undefined ? record : { ...record, name: { ...record.name, reading } };
  };
  const features = facts.places.features.map((place) => ({ ...place, properties: read(place.properties) }));
  const { definitions } = facts.indicators;
  return {
    ...facts,
    places: { ...facts.places, features },
    plans: facts.plans.map(read),
    indicators: { ...facts.indicators, definitions: definitions.map(read) },
  };
}
