import type { Area } from '../model/geometry';

type Segment = [number[], number[]];

const ringsOf = (area: Area) => (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat());

/** Every side of an area's rings, under a key that is the same from both ends. */
function sides(area: Area): Map<string, Segment> {
  const found = new Map<string, Segment>();
  for (const ring of ringsOf(area)) {
    for (const [index, from] of ring.entries()) {
      const to = ring[index + 1];
      if (to !== undefined) found.set([from.join(), to.join()].sort().join(' '), [[...from], [...to]]);
    }
  }
  return found;
}

/** The sides that two areas have in common, vertex for vertex; WGS-84 [longitude, latitude]. */
export function sharedSegments(one: Area, other: Area): Segment[] {
  const others = sides(other);
  return [...sides(one)].flatMap(([key, segment]) => (others.has(key) ? [segment] : []));
}
