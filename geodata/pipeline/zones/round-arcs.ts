import { distance, type Line, mix, type XY } from '../geo/metres';
import { nth } from '../geo/nth';
import { roundCorners } from '../geo/smooth';
import type { Arc } from './plan';

/** Radius of rounded corners in metres. */
const RADIUS = 90;
const KINK = 70;

type End = { arc: string; start: boolean };

/**
 * Rounds the bends within arcs, and the corner at every node that only two arcs meet at. A node where three meet keeps
 * its place. The rounded corner is split at its middle, which becomes the common end of the two arcs.
 */
export function roundArcs(arcs: Map<string, Line>, plan: Record<string, Arc>): Map<string, Line> {
  const out = new Map([...arcs].map(([id, line]) => [id, roundCorners(line, KINK, 2)]));
  const meeting = new Map<string, End[]>();
  for (const [id, arc] of Object.entries(plan)) {
    meeting.set(arc.from, [...(meeting.get(arc.from) ?? []), { arc: id, start: true }]);
    meeting.set(arc.to, [...(meeting.get(arc.to) ?? []), { arc: id, start: false }]);
  }
  for (const ends of meeting.values()) {
    if (ends.length === 2 && ends[0]?.arc !== ends[1]?.arc) roundNode(out, nth(ends, 0), nth(ends, 1));
  }
  return out;
}

function roundNode(arcs: Map<string, Line>, one: End, other: End): void {
  const read = ({ arc, start }: End): Line => {
    const line = arcs.get(arc);
    if (line === undefined) throw new Error(`no arc ${arc}`);
    return start ? line : [...line].reverse();
  };
  const write = (e: End, l: Line) => arcs.set(e.arc, e.start ? l : [...l].reverse());
  const a = cutBack(read(one));
  const b = cutBack(read(other));
  const node = nth(read(one), 0);
  const at = (t: number): XY => mix(mix(nth(a, 0), node, t), mix(node, nth(b, 0), t), t);
  write(one, [at(0.5), at(0.33), at(0.17), ...a]);
  write(other, [at(0.5), at(0.67), at(0.83), ...b]);
}

/** The line without its first `RADIUS` metres, or without two fifths of it where it is short. */
function cutBack(line: Line): Line {
  const total = line.reduce((s, p, i) => (i ? s + distance(nth(line, i - 1), p) : 0), 0);
  let left = Math.min(RADIUS, total * 0.4);
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [nth(line, i - 1), nth(line, i)];
    const d = distance(a, b);
    if (d > left) return [mix(a, b, left / d), ...line.slice(i)];
    left -= d;
  }
  return line.slice(-2);
}
