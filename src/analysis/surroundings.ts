import type { Outline } from './baseMap';
import { ringArea } from './measure';
import { nearestOnOutline } from './nearestPoint';
import { gap, toPlane, type XY } from './plane';
import type { SiteReport } from './report';
import { createShape } from './shape';
import type { SiteFacts } from './siteFacts';

export type Surroundings = Pick<SiteReport, 'inside' | 'nearestZone' | 'parts'>;

/** Tells in which areas a site lies, and of what they are part; outlines are indicative, so answers near them are too. */
export function createSurroundings({ areas, parts }: SiteFacts): (site: XY) => Surroundings {
  const outlines = areas.map((area) => {
    const { type, coordinates } = area.geometry;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((rings) =>
      rings.map((ring) => ring.map(toPlane)),
    );
    const size = polygons.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);
    return { ...area, polygons, size, holds: createShape({ polygons }) };
  });
  const smallestFirst = [...outlines].sort((one, other) => one.size - other.size);
  const zones = outlines.filter(({ role }) => role === 'zone');
  return (site) => {
    const round = smallestFirst.filter(({ holds }) => holds(site));
    const belonging = withParents(
      round.map(({ id }) => id),
      areas,
    );
    return {
      inside: round.map(({ id }) => id),
      nearestZone: round.some(({ role }) => role === 'zone') ? null : nearestZone(zones, site),
      parts: parts
        .filter(({ id, members }) =>
          belonging.some((area) => members.includes(area.id) || area.memberOf.includes(id)),
        )
        .map(({ id }) => id),
    };
  };
}

function withParents(ids: readonly string[], areas: SiteFacts['areas']): SiteFacts['areas'] {
  const parents = areas.filter(({ id }) =>
    areas.some(({ id: child, parent }) => parent === id && ids.includes(child)),
  );
  return [...areas.filter(({ id }) => ids.includes(id)), ...parents];
}

function nearestZone(
  zones: readonly ({ readonly id: string } & Pick<Outline, 'polygons'>)[],
  site: XY,
): Surroundings['nearestZone'] {
  const near = zones.flatMap((zone) => {
    const point = nearestOnOutline(zone, site);
    return point === null ? [] : [{ id: zone.id, metres: gap(point, site) }];
  });
  return [...near].sort((one, other) => one.metres - other.metres)[0] ?? null;
}
