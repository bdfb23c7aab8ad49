import type { Position } from './geometry';

/** What a link may point at: degrees WGS-84, the surroundings of the district. */
const bounds = { longitude: [121.4, 121.66], latitude: [31.18, 31.42] } as const;
const perDegree = 1e5;
const pattern = /^site-(\d{8})-(\d{7})$/;

/** Id of a free site, about one metre exact: `site-12151010-3129970` for [121.5101, 31.2997] (WGS-84, degrees). */
export const siteId = ([longitude, latitude]: Position): string =>
  `site-${Math.round(longitude * perDegree)}-${Math.round(latitude * perDegree)}`;

/** The position in a free site's id, WGS-84 [longitude, latitude]; null for any other id or outside the bounds. */
export function sitePosition(id: string): Position | null {
  const [, east, north] = pattern.exec(id) ?? [];
  if (east === undefined || north === undefined) return null;
  const [longitude, latitude] = [Number(east) / perDegree, Number(north) / perDegree];
  const inside =
    longitude >= bounds.longitude[0] &&
    longitude <= bounds.longitude[1] &&
    latitude >= bounds.latitude[0] &&
    latitude <= bounds.latitude[1];
  return inside ? [longitude, latitude] : null;
}

export const isSite = (id: string): boolean => sitePosition(id) !== null;
