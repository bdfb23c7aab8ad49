import * as v from 'valibot';
import { dateExists } from './calendar.ts';
import { Text } from './text.ts';

/** A number under which a map was approved holds at least one figure: 沪S(2026)012号. */
const Numbered = v.strictObject({
  number: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/\d/, 'not-a-review-number'), v.maxLength(60)),
  date: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/, 'not-a-day'),
    v.isoDate('not-a-day'),
    v.check(dateExists, 'not-a-day'),
  ),
});
const Exempt = v.strictObject({ exemption: Text });
type MapReview = typeof Numbered | typeof Exempt;

/** What a map on show must have decided; without it the exhibition profile is not built. */
export const Exhibition = v.strictObject({
  /** Of all that is drawn; in Yangpu the two differ by less than a metre. */
  coordinateSystem: v.picklist(['CGCS2000', 'WGS-84']),
  /** The number under which the map was approved, or why it needs none. */
  mapReview: v.lazy(
    (input): MapReview =>
      typeof input === 'object' && input !== null && 'exemption' in input ? Exempt : Numbered,
  ),
  /** Where the drawn ground comes from and on which terms. */
  baseMap: v.strictObject({ origin: Text, licence: Text }),
});
export type Exhibition = v.InferOutput<typeof Exhibition>;

/** The decisions that no one but the hall can take. */
export const decisions = ['coordinateSystem', 'mapReview', 'baseMap'] as const;
