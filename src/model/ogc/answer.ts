import * as v from 'valibot';

const HeldPage = v.object({
  address: v.string(),
  etag: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  crs: v.nullable(v.string()),
  content: v.unknown(),
});
/** A page as it came, with what is needed to ask whether it is still so. */
export type HeldPage = v.InferOutput<typeof HeldPage>;

/** All pages of an endpoint, read one after the other. */
export const Answer = v.object({
  format: v.literal(1),
  /** When it was read or last found unchanged: milliseconds since 1970. */
  at: v.number(),
  pages: v.array(HeldPage),
});
export type Answer = v.InferOutput<typeof Answer>;
