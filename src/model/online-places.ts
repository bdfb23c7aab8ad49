import * as v from 'valibot';
import { Text } from './text.ts';
import { urlOf } from './url.ts';

/** The fields of `open/places.geojson` from which a place is read again; the others only say the same in words. */
export const placeFields = [
  'id',
  'name_zh',
  'name_en',
  'name_basis',
  'kind',
  'areas',
  'area_basis',
  'industries',
  'status',
  'status_as_of',
  'address_zh',
  'address_en',
  'site_precision',
  'site_error_m',
  'site_note_zh',
  'site_note_en',
  'site_checked_by',
  'site_checked_on',
  'summary_zh',
  'summary_en',
  'as_of',
  'confidence',
  'sources',
  'related',
  'figures_json',
  'milestones_json',
  'news_json',
  'cites_json',
] as const;
export type PlaceField = (typeof placeFields)[number];

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

/** A plain name or number: what else a host may hold by the letter (`*`, `;`) would open the page's policy to more. */
const isPlainHost = (hostname: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(hostname);

const isLandingPage = (url: string): boolean => {
  const host = urlOf(url, 'https://map.example')?.hostname;
  return (
    /^(https?:\/\/[^\s?#@/]+($|[/?])|\/($|[^/\\]))[^\s#@]*$/.test(url) &&
    host !== undefined &&
    isPlainHost(host)
  );
};

/** An OGC API – Features collection as the source of places. */
export const OnlinePlaces = v.strictObject({
  /**
   * Landing page of the service, without `/collections`: a complete address, or one that begins with `/` on the map's
   * own host. A query in it (`?MAP=…`) goes with every request; user names and passwords are refused.
   */
  url: v.pipe(v.string(), v.maxLength(500), v.check(isLandingPage, 'not-an-address')),
  collection: v.pipe(text, v.regex(/^[^/?#]+$/, 'not-a-collection')),
  /** Our field → the endpoint's property, where they differ. */
  fields: v.optional(v.record(v.picklist(placeFields), text), {}),
  /** Features asked for at a time; a server may give fewer. */
  pageSize: v.optional(whole(1, 10_000), 500),
  /** Minutes for which an answer is used without asking again. */
  maxAgeMinutes: v.optional(whole(1, 10_080), 60),
  /** Whom to name for these places, besides the endpoint itself. */
  credit: v.optional(v.nullable(Text), null),
  /** What the coordinates are in, whatever the server says; CGCS2000 equals WGS-84 at this scale. */
  datum: v.optional(v.picklist(['WGS-84', 'CGCS2000', 'GCJ-02', 'BD-09']), 'WGS-84'),
});
export type OnlinePlaces = v.InferOutput<typeof OnlinePlaces>;

/** The origins that the page must be allowed to ask (`connect-src`); none where the endpoint is on the map's own. */
export const placesOrigins = ({ url }: Pick<OnlinePlaces, 'url'>): readonly string[] =>
  url.startsWith('/') ? [] : [new URL(url).origin];
