import * as v from 'valibot';
import { PartialDate } from './date';

/** Who looked at a position or an outline and found it right, and on which day. A name or an office, as written. */
export const Checked = v.strictObject({
  by: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  on: PartialDate,
});
export type Checked = v.InferOutput<typeof Checked>;
