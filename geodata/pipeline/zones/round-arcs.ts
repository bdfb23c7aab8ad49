import { distance, type Line, mix, type XY } from '../geo/metres';
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
    if (ends.length === 2 && ends[0]?.arc !== ends[1]?.arc) roundNode(out, ends[0] as End, ends[1] as End);
  }
  return out;
}

function roundNode(arcs: Map<string, Line>, one: End, other: End): void {
  const read = (e: End): Line =>
    e.start ? (arcs.get(e.arc) as Line) : [...(arcs.get(e.arc) as Line)].reverse();
  const write = (e: End, l: Line) => arcs.set(e.arc, e.start ? l : [...l].reverse());
  const a = cutBack(read(one));
  const b = cutBack(read(other));
  const node = read(one)[0] as XY;
  const at = (t: number): XY => mix(mix(a[0] as XY, node, t), mix(node, b[0] as XY, t), t);
  write(one, [at(0.5), at(0.33), at(0.17), ...a]);
  write(other, [at(0.5), at(0.67), at(0.83), ...b]);
}

/** The line without its first `RADIUS` metres, or without two fifths of it where it is short. */
function cutBack(line: Line): Line {
  const total = line.reduce((s, p, i) => (i ? s + distance(line[i - 1] as XY, p) : 0), 0);
  let left = Math.min(RADIUS, total * 0.4);
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]] as [XY, XY];
    const d = distance(a, b);
    if (d > left) return [mix(a, b, left / d), ...line.slice(i)];
    left -= d;
  }
  return line.slice(-2);
}
