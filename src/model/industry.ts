import * as v from 'valibot';
import { detailEntries, recordEntries } from './record';
import { Id } from './text';

/** A node of the 1+2+3+4 industry system, or an industry direction of the corridor or of a zone. */
export const Industry = v.strictObject({
  ...recordEntries,
  ...detailEntries,
  tier: v.picklist(['system', '1', '2', '3', '4', 'direction']),
  parent: v.nullable(Id),
  areas: v.pipe(v.array(Id), v.minLength(1)),
});
export type Industry = v.InferOutput<typeof Industry>;
