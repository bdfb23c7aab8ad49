import * as v from 'valibot';
import type { Text } from '../../model/text.ts';
import { closed, type JsonSchema, jsonSchemaOf } from './schema.ts';

/** What a GIS takes for the value of a field; null is an empty field. */
export type Cell = string | number | boolean | null;

/** A field of the attribute table: the one definition from which both the values and their schema come. */
export interface Column<Row> {
  readonly key: string;
  readonly about: Text;
  readonly schema: JsonSchema;
  readonly of: (row: Row) => Cell;
}

/** @param is what may stand in the field; @param of what stands in it */
export const column = <Row, Value extends Cell>(
  key: string,
  [zh, en]: readonly [string, string],
  is: v.GenericSchema<unknown, Value>,
  of: (row: Row) => Value,
): Column<Row> => ({
  key,
  about: { zh, en },
  schema: { title: zh, description: en, ...jsonSchemaOf(is) },
  of,
});

/**
 * A list of records in one field, as JSON text, empty where there are none. A GIS has no nested fields (QGIS would show
 * such a list as text anyway, or drop it), and in a table of its own it would lose its record.
 */
export const jsonColumn = <Row, Item>(
  key: string,
  [zh, en]: readonly [string, string],
  item: v.GenericSchema<unknown, Item>,
  of: (row: Row) => readonly Item[],
): Column<Row> => ({
  key,
  about: { zh, en },
  schema: {
    title: zh,
    description: en,
    type: ['string', 'null'],
    minLength: 1,
    contentMediaType: 'application/json',
    contentSchema: { type: 'array', minItems: 1, items: jsonSchemaOf(item) },
  },
  of: (row) => {
    const list = of(row);
    return list.length === 0 ? null : JSON.stringify(list);
  },
});

export const text = v.pipe(v.string(), v.nonEmpty());
export const textOrNone = v.nullable(text);

/** Between the parts of a field; taken out of the parts themselves, so that a field can be taken apart again. */
const separator = ' | ';

/** Several texts in one field; null for none. */
export const joined = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.map((part) => part.replaceAll('|', '/')).join(separator);

/** The fields of a row, every column in its place. */
export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, Cell>> =>
  Object.fromEntries(columns.map(({ key, of }) => [key, of(row)]));

export const schemaOf = <Row>(columns: readonly Column<Row>[]): JsonSchema =>
  closed(Object.fromEntries(columns.map(({ key, schema }) => [key, schema])));
