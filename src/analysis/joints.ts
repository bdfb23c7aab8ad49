import { joining } from './assumptions';
import { gap, type XY } from './plane';
import type { SegmentIndex } from './segmentIndex';
import { boxOf, pointOn, shareNearest } from './segments';
import type { Nodes, Strand } from './strands';
import type { Waters } from './waters';

/** A short way from the end of a line to the line that it was meant to reach. */
export interface Joint {
  readonly a: XY;
  readonly b: XY;
  readonly from: number;
  readonly to: number;
}

/**
 * Joins the ends of lines that stop short to the nearest other line: up to `joining.gap`, or as far as the typical
 * errors of both lines explain. Never over river or canal. Marks the junction on the line that is reached.
 */
export function joinEnds(
  strands: readonly Strand[],
  { near }: SegmentIndex,
  nodes: Nodes,
  waters: Waters,
): readonly Joint[] {
  const ends = new Map<number, number>();
  for (const { from, to } of strands)
    for (const node of [from, to]) ends.set(node, (ends.get(node) ?? 0) + 1);

  const joint = (strand: Strand, node: number, end: XY): Joint[] => {
    if (ends.get(node) !== 1) return [];
    const reachable = near(boxOf({ a: end, b: end }, joining.mostGap)).flatMap((i) => {
      const other = strands[i];
      if (other === undefined || other.road === strand.road || other.from === node || other.to === node)
        return [];
      const share = shareNearest(other, end);
      const b = pointOn(other, share);
      const away = gap(end, b);
      const allowed = Math.max(joining.gap, Math.min(joining.mostGap, strand.road.error + other.road.error));
      return away <= allowed && !waters.broadSeparates(end, b) ? [{ other, share, b, away }] : [];
    });
    const [best] = [...reachable].sort((one, two) => one.away - two.away);
    if (best === undefined) return [];
    const to = nodes.at(best.b);
    best.other.cuts.push({ share: best.share, node: to });
    return to === node ? [] : [{ a: end, b: best.b, from: node, to }];
  };
  return strands.flatMap((strand) => [
    ...joint(strand, strand.from, strand.a),
    ...joint(strand, strand.to, strand.b),
  ]);
}
