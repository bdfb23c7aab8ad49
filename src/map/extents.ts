import { bbox } from '@turf/turf';
import type { Belt } from '../model/belt';
import { sitePosition } from '../model/site';
import type { Subject } from '../model/subject';
import type { Extent } from './homeExtent';

/** Degrees of air round a point: about 450 m, so that an approximate site's neighbourhood is seen. */
const aroundPoint = 0.0045;

function extentOfGeometry(geometry: Parameters<typeof bbox>[0]): Extent {
  const [west, south, east, north] = bbox(geometry);
  if (geometry.type !== 'Point') return [west, south, east, north];
  return [west - aroundPoint, south - aroundPoint, east + aroundPoint, north + aroundPoint];
}

function areasOf(subject: Subject): readonly string[] {
  switch (subject.type) {
    case 'observation':
      return [subject.record.area];
    case 'structure':
      return subject.record.members;
    case 'zone':
      return [];
    default:
      return subject.record.areas;
  }
}

/** The smallest extent round several. */
const around = (extents: readonly Extent[]): Extent | null =>
  extents.reduce<Extent | null>(
    (sum, [w, s, e, n]) =>
      sum === null
        ? [w, s, e, n]
        : [Math.min(sum[0], w), Math.min(sum[1], s), Math.max(sum[2], e), Math.max(sum[3], n)],
    null,
  );

/** Degrees round a free site: its reach of 15 minutes on foot. */
const aroundSite = 0.0125;

/** What to look at for a record: its own geometry, else that of its areas, else null (it has no place of its own). */
export function extentOf(belt: Belt, id: string, depth = 0): Extent | null {
  const site = sitePosition(id);
  if (site !== null) {
    const [east, north] = site;
    return [east - aroundSite, north - aroundSite, east + aroundSite, north + aroundSite];
  }
  const subject = belt.subject(id);
  if (subject === undefined || depth > 2) return null;
  if ('geometry' in subject && subject.geometry !== null) return extentOfGeometry(subject.geometry);
  return around(
    areasOf(subject)
      .map((area) => extentOf(belt, area, depth + 1))
      .filter((extent) => extent !== null),
  );
}
