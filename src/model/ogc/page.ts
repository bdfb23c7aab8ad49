import * as v from 'valibot';
import { entryOf } from '../parse-list';
import { urlOf } from '../url';
import { foreignCrs } from './crs';
import { OgcRefusal } from './refusal';
import { nextElsewhere, noCollection, otherCrs } from './words';

const Collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
  links: v.optional(v.nullable(v.array(v.unknown()))),
  numberMatched: v.optional(v.nullable(v.number())),
});

/** One page of a collection's items. */
export interface Page {
  readonly features: readonly unknown[];
  /** Where the next page is; null on the last one. */
  readonly next: URL | null;
  /** Features in all pages, where the server knows. */
  readonly matched: number | null;
}

const isOurFormat = (type: unknown): boolean => typeof type !== 'string' || /json/i.test(type);

/**
 * Reads a page after OGC API – Features, Part 1: items as a GeoJSON feature collection with `links` and perhaps
 * `numberMatched` (https://docs.ogc.org/is/17-069r4/17-069r4.html, clause 7.15).
 * @param at the page's own address, from which relative links start; the next page must be on the same origin
 * @throws OgcRefusal
 */
export function readPage(content: unknown, contentCrs: string | null, at: URL): Page {
  const read = v.safeParse(Collection, content);
  if (!read.success) throw new OgcRefusal(noCollection);
  const crs = foreignCrs(contentCrs, content);
  if (crs !== null) throw new OgcRefusal(otherCrs(crs));
  const { features, links, numberMatched } = read.output;
  return { features, next: nextOf(links ?? [], at), matched: numberMatched ?? null };
}

function nextOf(links: readonly unknown[], at: URL): URL | null {
  const link = links.find((each) => entryOf(each, 'rel') === 'next' && isOurFormat(entryOf(each, 'type')));
  const href = entryOf(link, 'href');
  if (typeof href !== 'string') return null;
  const next = urlOf(href, at);
  if (next?.origin !== at.origin) throw new OgcRefusal(nextElsewhere(next?.origin ?? null, at.origin));
  next.hash = '';
  return next;
}
