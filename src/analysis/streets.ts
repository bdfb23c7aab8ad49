import { joining } from './assumptions';
import type { Road } from './baseMap';
import { joinEnds } from './joints';
import { gap, type XY } from './plane';
import { indexSegments } from './segmentIndex';
import type { Segment } from './segments';
import { createNodes, cutAtCrossings, type Strand, strandsOf } from './strands';
import type { Waters } from './waters';

/** A piece of street between two nodes, its length in metres. */
export interface Piece extends Segment {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
}
export interface Streets {
  readonly nodes: readonly XY[];
  readonly pieces: readonly Piece[];
}

/**
 * Makes a network of the base map's centre lines: they are split wherever two of them cross, since hardly any share a
 * vertex, ends that stop short are joined, and scraps that hang on nothing are left out.
 */
export function buildStreets(roads: readonly Road[], waters: Waters): Streets {
  const nodes = createNodes();
  const strands = strandsOf(roads, waters, nodes);
  const index = indexSegments(strands);
  cutAtCrossings(strands, index, nodes);
  const joints = joinEnds(strands, index, nodes, waters);
  const pieces = [
    ...strands.flatMap((strand) => split(strand, nodes.all)),
    ...joints.map((joint) => ({ ...joint, metres: gap(joint.a, joint.b) })),
  ];
  const parts = networksOf(pieces);
  return {
    nodes: nodes.all,
    pieces: pieces.filter((piece) => (parts.get(piece)?.metres ?? 0) >= joining.leastNetwork),
  };
}

function split(strand: Strand, nodes: readonly XY[]): readonly Piece[] {
  const stops = [...strand.cuts, { share: 1, node: strand.to }].sort((one, two) => one.share - two.share);
  let from = strand.from;
  return stops.flatMap(({ node: to }): Piece[] => {
    const [a, b, start] = [nodes[from], nodes[to], from];
    from = to;
    return a === undefined || b === undefined || start === to
      ? []
      : [{ a, b, from: start, to, metres: gap(a, b) }];
  });
}

/** What hangs together, with its length in metres: each piece's own network. */
export function networksOf(pieces: readonly Piece[]): ReadonlyMap<Piece, { readonly metres: number }> {
  const at = new Map<number, Piece[]>();
  for (const piece of pieces)
    for (const node of [piece.from, piece.to]) {
      const here = at.get(node);
      if (here === undefined) at.set(node, [piece]);
      else here.push(piece);
    }
  const networks = new Map<Piece, { metres: number }>();
  for (const first of pieces) {
    if (networks.has(first)) continue;
    const network = { metres: 0 };
    const waiting = [first];
    networks.set(first, network);
    for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
      network.metres += piece.metres;
      for (const next of [...(at.get(piece.from) ?? []), ...(at.get(piece.to) ?? [])])
        if (!networks.has(next)) {
          networks.set(next, network);
          waiting.push(next);
        }
    }
  }
  return networks;
}
