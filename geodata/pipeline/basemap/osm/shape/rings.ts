/** A stretch of a line: a way by its id and its nodes in order. */
export interface Stretch {
  readonly way: number;
  readonly refs: readonly number[];
}
/** Node ids in order and the ways that they come from. */
export interface Chain {
  readonly refs: readonly number[];
  readonly ways: readonly number[];
}

/**
 * Joins ways at their end nodes into chains as long as they will go, turning ways round where needed. A chain that
 * comes back to its start is closed (first node again at the end).
 */
export function chainWays(stretches: readonly Stretch[]): readonly Chain[] {
  const chains: Chain[] = [];
  const left = new Set<Stretch>();
  const at = new Map<number, Set<Stretch>>();
  for (const stretch of stretches) {
    const { first, last } = endsOf(stretch.refs);
    if (first === undefined || last === undefined) continue;
    if (first === last) chains.push({ refs: stretch.refs, ways: [stretch.way] });
    else left.add(stretch);
    if (first !== last) for (const end of [first, last]) at.set(end, (at.get(end) ?? new Set()).add(stretch));
  }
  const take = (stretch: Stretch) => {
    left.delete(stretch);
    const { first, last } = endsOf(stretch.refs);
    for (const end of [first, last]) if (end !== undefined) at.get(end)?.delete(stretch);
  };
  const next = (end: number | undefined) => (end === undefined ? undefined : [...(at.get(end) ?? [])][0]);
  for (const start of left) {
    take(start);
    const ways = [start.way];
    let refs = [...start.refs];
    while (refs[0] !== refs.at(-1)) {
      const ahead = next(refs.at(-1));
      const more = ahead ?? next(refs[0]);
      if (more === undefined) break;
      take(more);
      ways.push(more.way);
      refs = joined(ahead === undefined ? refs.toReversed() : refs, more.refs);
    }
    chains.push({ refs, ways });
  }
  return chains;
}

/** Chains that close, cut where they touch themselves, and those that do not (OSM wiki, Relation:multipolygon). */
export function closeRings(stretches: readonly Stretch[]): {
  readonly rings: readonly Chain[];
  readonly gaps: readonly Chain[];
} {
  const chains = chainWays(stretches);
  const isClosed = ({ refs }: Chain) => refs.length > 1 && refs[0] === refs.at(-1);
  return {
    rings: chains
      .filter(isClosed)
      .flatMap(({ refs, ways }) => cutWhereTouching(refs).map((ring) => ({ refs: ring, ways }))),
    gaps: chains.filter((chain) => !isClosed(chain)),
  };
}

const endsOf = (refs: readonly number[]) => ({ first: refs[0], last: refs.at(-1) });

/** A line continued by another that begins or ends at its last node. */
const joined = (refs: readonly number[], more: readonly number[]): number[] => [
  ...refs,
  ...(more[0] === refs.at(-1) ? more : more.toReversed()).slice(1),
];

/** A ring that passes a node twice is two rings. */
function cutWhereTouching(refs: readonly number[]): readonly (readonly number[])[] {
  const rings: number[][] = [];
  const path: number[] = [];
  const places = new Map<number, number>();
  for (const ref of refs) {
    const place = places.get(ref);
    if (place !== undefined) {
      const ring = path.splice(place + 1);
      for (const gone of ring) places.delete(gone);
      rings.push([ref, ...ring, ref]);
    } else {
      places.set(ref, path.length);
      path.push(ref);
    }
  }
  return rings;
}
