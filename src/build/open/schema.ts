import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** What the door demands beyond JSON Schema's reach: a comparison of two fields, or that a number is no infinity. */
const beyond = ['check', 'finite', 'trim'];

/**
 * The shape that a schema of the model lets out, as JSON Schema 2020-12.
 * @throws Error for a rule that JSON Schema cannot say and that is not known to be beyond it
 */
export function jsonSchemaOf(schema: GenericSchema): JsonSchema {
  const { $schema: _, ...shape } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: beyond,
  });
  return shape;
}

/** An object that has these entries and no others. */
export const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
