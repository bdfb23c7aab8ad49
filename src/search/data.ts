import * as v from 'valibot';

/** What the build writes for the search (`data/search.json`). */
export const SearchData = v.object({
  /** Name → syllables of its Han characters, without tones, joined by spaces. */
  readings: v.record(v.string(), v.string()),
  /** Groups of terms that say the same. */
  terms: v.array(v.array(v.string())),
  /** Kind of a thing → words by which it is asked for. */
  kinds: v.record(v.string(), v.array(v.string())),
});
export type SearchData = v.InferOutput<typeof SearchData>;

export const noSearchData: SearchData = { readings: {}, terms: [], kinds: {} };
