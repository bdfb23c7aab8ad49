import type { Citation } from '../citation';
import type { Text } from '../text';

/** A group of named entries somewhere in a record, with its path (empty for the record itself). */
export type Found<T> = { readonly field: string; readonly value: T };

/** Path of an entry below a field: `figures#1` and `label` make `figures#1.label`. */
export const below = (field: string, key: string) => (field === '' ? key : `${field}.${key}`);

/** Every object in a record, from the outside in; lists count from one. */
export function* objectsIn(value: unknown, field = ''): Generator<Found<object>> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${field}#${index + 1}`);
    return;
  }
  yield { field, value };
  for (const [key, inside] of Object.entries(value)) yield* objectsIn(inside, below(field, key));
}

const isText = (value: object): value is Text =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

const isCitation = (value: object): value is Citation => 'source' in value && 'locator' in value;

/** Every text in both languages within a record. */
export function* textsIn(record: object): Generator<Found<Text>> {
  for (const { field, value } of objectsIn(record)) if (isText(value)) yield { field, value };
}

/** Every citation within a record. */
export function* citationsIn(record: object): Generator<Found<Citation>> {
  for (const { field, value } of objectsIn(record)) if (isCitation(value)) yield { field, value };
}
