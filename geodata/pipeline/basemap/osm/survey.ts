import { areaKind } from './draw/area-kind';
import { isDrawn } from './draw/is-drawn';
import { isSensitive } from './draw/names';
import type { About } from './read/about';
import type { OsmNode, OsmRelation, Tags } from './read/element';
import type { Pass } from './read/open-osm';
import type { Report } from './report';
import type { Box } from './shape/box';
import { around, holds } from './shape/box';
import { buildIdSet, type IdSet } from './shape/id-set';
import { createNodeStore, type NodeStore } from './shape/node-store';
import { noBounds } from './words';

/** What the first three passes find: everything that is needed to draw ways, and no more. */
export interface Survey {
  readonly about: About;
  /** Where the map is cut; null in a file without elements. */
  readonly box: Box | null;
  readonly spots: readonly OsmNode[];
  readonly areas: readonly OsmRelation[];
  readonly routes: readonly OsmRelation[];
  /** Ways that belong to one of these relations. */
  readonly members: ReadonlySet<number>;
  readonly nodes: NodeStore;
}

const metroRoutes = /^(subway|light_rail|monorail)$/;
const isMetro = ({ type, route = '' }: Tags): boolean => type === 'route' && metroRoutes.test(route);
const isArea = (tags: Tags): boolean =>
  tags['type'] === 'multipolygon' && (areaKind(tags) !== null || isSensitive(tags));
const isSpot = ({ railway = '', public_transport, place, tourism, amenity, man_made }: Tags): boolean =>
  /^(station|stop|halt)$/.test(railway) ||
  public_transport === 'stop_position' ||
  [place, tourism, man_made].some((value) => value !== undefined) ||
  amenity === 'ferry_terminal';

/**
 * @param asked the box that was asked for; without one the file's own bounds, else all that is in it
 */
export async function survey(pass: Pass, asked: Box | null, report: Report): Promise<Survey> {
  const [spots, areas, routes]: [OsmNode[], OsmRelation[], OsmRelation[]] = [[], [], []];
  const insideIds = buildIdSet();
  const edges: [number, number, number, number] = [...around([])];
  const about = await pass({
    node: (node) => {
      const { id, lon, lat, tags } = node;
      edges[0] = Math.min(edges[0], lon);
      edges[1] = Math.min(edges[1], lat);
      edges[2] = Math.max(edges[2], lon);
      edges[3] = Math.max(edges[3], lat);
      const isInside = asked === null || holds(asked, lon, lat);
      if (isInside && isSpot(tags)) spots.push(node);
      if (isInside && asked !== null) insideIds.add(id);
    },
    relation: (relation) => {
      if (isMetro(relation.tags)) routes.push(relation);
      else if (isArea(relation.tags)) areas.push(relation);
    },
  });
  const all: Box | null = edges[0] <= edges[2] ? edges : null;
  if (about.bounds === null && asked === null && all !== null)
    report.add('bounds', null, null, noBounds(all));
  const members = new Set(
    [...areas, ...routes].flatMap((relation) =>
      relation.members.filter(({ type }) => type === 'way').map(({ ref }) => ref),
    ),
  );
  const inside = asked === null ? null : insideIds.finish();
  const nodes = createNodeStore(await neededNodes(pass, members, inside));
  await pass({ node: ({ id, lon, lat }) => nodes.put(id, lon, lat) });
  return { about, box: asked ?? about.bounds ?? all, spots, areas, routes, members, nodes };
}

/** Nodes of the ways that will be drawn and, where a box was asked for, that enter it. */
async function neededNodes(pass: Pass, members: ReadonlySet<number>, inside: IdSet | null): Promise<IdSet> {
  const needed = buildIdSet();
  await pass({
    way: ({ id, refs, tags }) => {
      const isMember = members.has(id);
      if (!isMember && !isDrawn(tags)) return;
      if (!isMember && inside !== null && !refs.some((ref) => inside.indexOf(ref) >= 0)) return;
      const last = refs.length > 1 && refs[0] === refs.at(-1) ? refs.length - 1 : refs.length;
      for (let i = 0; i < last; i++) needed.add(refs[i] ?? 0);
    },
  });
  return needed.finish();
}
