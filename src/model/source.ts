import * as v from 'valibot';
import { PartialDate } from './date';
import { Id, Text } from './text';

export const Source = v.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  /** Public https or http address; null when the address we read is only a copy or is not public. */
  url: v.nullable(v.pipe(v.string(), v.url('not-an-address'), v.regex(/^https?:\/\//, 'not-an-address'))),
  date: v.nullable(PartialDate),
  kind: v.picklist(['official', 'press', 'company', 'map-data', 'reference', 'academic']),
  /** How we read it: the original page, an excerpt, or a copy elsewhere. */
  readAs: v.picklist(['original', 'excerpt', 'copy']),
  licence: v.nullable(Text),
  /** What a locator into this source means and looks like, as a regular expression; null when it takes none. */
  locatorRule: v.nullable(v.string()),
});
export type Source = v.InferOutput<typeof Source>;
