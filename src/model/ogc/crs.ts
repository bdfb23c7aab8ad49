import { entryOf } from '../parse-list';

/**
 * WGS-84 longitude and latitude, with or without height, as OGC API – Features writes it (Part 1, /req/core/crs84;
 * https://docs.ogc.org/is/17-069r4/17-069r4.html), and as older GeoJSON does.
 */
const crs84 =
  /^(https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/(1\.3|0)\/|urn:ogc:def:crs:OGC:(1\.3)?:|OGC:)CRS84h?$/i;

/**
 * The coordinate reference system in which an answer says to be, where that is another than CRS84; null where it is
 * CRS84 or nothing is said, since then the standard wants CRS84.
 * @param header `Content-Crs` (Part 2, https://docs.ogc.org/is/18-058r1/18-058r1.html): an address in angle brackets
 * @param content of the answer, which may have a member `crs` as GeoJSON had before RFC 7946
 */
export function foreignCrs(header: string | null, content: unknown): string | null {
  const named = entryOf(entryOf(entryOf(content, 'crs'), 'properties'), 'name');
  const said = [header?.trim().replace(/^<(.*)>$/, '$1'), named];
  return said.find((crs): crs is string => typeof crs === 'string' && !crs84.test(crs)) ?? null;
}

/** Whether a collection's list of systems has CRS84; one without a list has it. @param collection its description */
export function offersCrs84(collection: unknown): boolean {
  const listed = entryOf(collection, 'crs');
  if (!Array.isArray(listed)) return true;
  // A reference to the service's own list is not followed.
  return listed.some((crs) => typeof crs === 'string' && (crs84.test(crs) || crs.startsWith('#')));
}
