import * as v from 'valibot';
import { Checked } from './checked';
import { detailEntries, recordEntries } from './record';
import { Id, Text } from './text';

/** No boundary of any zone is published: every outline is indicative. The error is metres, typical, not a bound. */
export const Boundary = v.strictObject({
  status: v.literal('indicative'),
  method: Text,
  errorMetres: v.pipe(v.number(), v.minValue(1)),
  checked: v.optional(Checked),
});

export const ZoneProperties = v.strictObject({
  ...recordEntries,
  ...detailEntries,
  role: v.picklist(['zone', 'section', 'carrier-area']),
  /** Order of the five zones on screen, 1–5; 0 for sections and carrier areas. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  parent: v.nullable(Id),
  /** Ids of structures (corridor, belt, island and wings) it belongs to. */
  memberOf: v.array(Id),
  /** One line: what the zone is meant to be. */
  positioning: Text,
  /** Ids of observations shown as the headline figures, at most three. */
  headline: v.pipe(v.array(Id), v.maxLength(3)),
  /** Label anchor, WGS-84 [longitude, latitude] in degrees. */
  labelPoint: v.tuple([v.number(), v.number()]),
  boundary: Boundary,
});
export type ZoneProperties = v.InferOutput<typeof ZoneProperties>;
