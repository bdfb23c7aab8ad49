import * as v from 'valibot';

/** A calendar date known to the year, the month or the day: `2023`, `2023-08`, `2023-08-17`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not-a-date'),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** A span of time; an open end is null. */
export const Period = v.strictObject({ from: v.nullable(PartialDate), to: v.nullable(PartialDate) });
export type Period = v.InferOutput<typeof Period>;
