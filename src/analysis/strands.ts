import type { Road } from './baseMap';
import { gap, type XY } from './plane';
import type { SegmentIndex } from './segmentIndex';
import { boxOf, crossing, pointOn, type Segment } from './segments';
import type { Waters } from './waters';

/** A segment of a walkable road: its ends as numbered nodes, and the junctions found on it. */
export interface Strand extends Segment {
  readonly road: Road;
  readonly from: number;
  readonly to: number;
  readonly cuts: { readonly share: number; readonly node: number }[];
}

/** Gives each place one number, so that lines that share a vertex meet there. */
export interface Nodes {
  readonly all: readonly XY[];
  readonly at: (p: XY) => number;
}

export function createNodes(): Nodes {
  const all: XY[] = [];
  const known = new Map<string, number>();
  return {
    all,
    at: (p) => {
      const key = `${p[0].toFixed(2)} ${p[1].toFixed(2)}`;
      const present = known.get(key);
      if (present !== undefined) return present;
      known.set(key, all.length);
      return all.push(p) - 1;
    },
  };
}

/** Nobody walks on a trunk road (the Yangpu Bridge is one), on an elevated road or through a tunnel. */
export const isWalkable = ({ class: kind, level }: Road): boolean =>
  kind !== 'trunk' && (level === 'surface' || level === 'bridge');

/** The segments of the walkable roads. Only a bridge crosses river or canal; over a creek every street is one. */
export const strandsOf = (roads: readonly Road[], waters: Waters, nodes: Nodes): readonly Strand[] =>
  roads.filter(isWalkable).flatMap((road) =>
    road.line.flatMap((b, i): Strand[] => {
      const a = road.line[i - 1];
      if (a === undefined || gap(a, b) === 0) return [];
      if (road.level !== 'bridge' && waters.broadSeparates(a, b)) return [];
      return [{ a, b, road, from: nodes.at(a), to: nodes.at(b), cuts: [] }];
    }),
  );

/** Marks a junction wherever two strands cross or touch. */
export function cutAtCrossings(strands: readonly Strand[], { near }: SegmentIndex, nodes: Nodes): void {
  strands.forEach((strand, i) => {
    for (const j of near(boxOf(strand))) {
      const other = strands[j];
      const met = j > i && other !== undefined ? crossing(strand, other) : null;
      if (met === null || other === undefined) continue;
      const node = nodes.at(pointOn(strand, met.one));
      strand.cuts.push({ share: met.one, node });
      other.cuts.push({ share: met.other, node });
    }
  });
}
