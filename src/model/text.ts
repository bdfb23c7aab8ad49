import * as v from 'valibot';

/** A text in both languages; neither may be empty. */
export const Text = v.strictObject({
  zh: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1200)),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1200)),
});
export type Text = v.InferOutput<typeof Text>;

/** Stable record id: lower-case ASCII words joined by hyphens, unique over all facts. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-an-id'), v.maxLength(64));

/** How the English name came about; a translation of ours says so on screen. */
export const NameBasis = v.picklist(['official', 'press', 'owner', 'brief', 'translation']);
export type NameBasis = v.InferOutput<typeof NameBasis>;

/** How far a record may be trusted, as judged from its sources. */
export const Confidence = v.picklist(['high', 'medium', 'low']);
export type Confidence = v.InferOutput<typeof Confidence>;
