import type { OnlinePlaces, PlaceField } from '../online-places';
import { entryOf } from '../parse-list';

/**
 * The fields of one feature. `undefined` is a field that no feature of the collection has: the endpoint says nothing of
 * it. `null` is an empty one; some servers leave empty fields out of a feature, and some write them as empty text.
 */
export type Fields = (field: PlaceField) => unknown;

const propertiesOf = (feature: unknown): unknown => entryOf(feature, 'properties');

/** Our name of a field as the endpoint has it. */
export const theirName = ({ fields }: Pick<OnlinePlaces, 'fields'>, field: PlaceField): string =>
  fields[field] ?? field;

/** Reads features of one collection by our names of their fields. */
export function fieldsOf(
  places: Pick<OnlinePlaces, 'fields'>,
  features: readonly unknown[],
): (feature: unknown) => Fields {
  const present = new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature) ?? {})));
  return (feature) => (field) => {
    const name = theirName(places, field);
    if (!present.has(name)) return undefined;
    const value = entryOf(propertiesOf(feature), name);
    return value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;
  };
}

/** The id: its own field, else that of the feature, where many a server puts what was the table's key. */
export function idOf(feature: unknown, fields: Fields): unknown {
  return fields('id') ?? entryOf(feature, 'id');
}
