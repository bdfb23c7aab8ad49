import * as v from 'valibot';
import { Id, Text } from './text';

/** Where a fact is said: a source and the place in it (`A3` = third answer of the press conference). */
export const Citation = v.strictObject({
  source: Id,
  locator: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))),
  note: v.optional(Text),
});
export type Citation = v.InferOutput<typeof Citation>;

/** No record passes without at least one citation. */
export const Citations = v.pipe(v.array(Citation), v.minLength(1));
