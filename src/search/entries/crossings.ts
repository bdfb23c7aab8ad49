import { type Entry, kindTopic, mapId, plain } from './entry';
import { between, type Metres, toPosition } from './metres';
import type { Road } from './roads';

/** How far, in metres, the end of one road may lie from another that it meets; the roads are generalised at 20 m. */
const tolerance = 25;
/** Two meetings of the same roads within this many metres are one crossing. */
const apart = 200;

interface Segment {
  readonly a: Metres;
  readonly b: Metres;
}
interface Course {
  readonly road: Road;
  readonly segments: readonly Segment[];
  readonly ends: readonly Metres[];
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
}

/** Stands between the two names. */
export const crossingJoin = ' / ';

/** Where two named roads meet at the surface: an entry for each pair of names and place. */
export function crossingEntries(roads: readonly Road[]): readonly Entry[] {
  const courses = roads.map(courseOf).filter(({ segments }) => segments.length > 0);
  return courses.flatMap((one, index) =>
    courses.slice(index + 1).flatMap((other) => {
      if (one.road.id === other.road.id || !near(one, other)) return [];
      return meetings(one, other).map((place, nth) => crossing(one.road, other.road, place, nth));
    }),
  );
}

function crossing(one: Road, other: Road, place: Metres, nth: number): Entry {
  const called = (a: string, b: string) => `${a}${crossingJoin}${b}`;
  return {
    ...plain,
    id: mapId(`${one.id}-${other.id}-${nth}`),
    kind: 'crossing',
    name: { zh: called(one.name.zh, other.name.zh), en: called(one.name.en, other.name.en) },
    position: toPosition(place),
    topics: [kindTopic('crossing')],
  };
}

function courseOf(road: Road): Course {
  const lines = road.parts.filter(({ surface }) => surface).map(({ line }) => line);
  const points = lines.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    road,
    segments: lines.flatMap((line) =>
      line.slice(1).flatMap((b, index) => {
        const a = line[index];
        return a === undefined ? [] : [{ a, b }];
      }),
    ),
    ends: lines.flatMap((line) => [line[0], line.at(-1)].filter((end) => end !== undefined)),
    box: { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) },
  };
}

const near = ({ box: a }: Course, { box: b }: Course): boolean =>
  a.west - tolerance <= b.east &&
  b.west - tolerance <= a.east &&
  a.south - tolerance <= b.north &&
  b.south - tolerance <= a.north;

function meetings(one: Course, other: Course): readonly Metres[] {
  const places = [
    ...one.segments.flatMap((s) => other.segments.flatMap((t) => intersection(s, t) ?? [])),
    ...touching(one.ends, other.segments),
    ...touching(other.ends, one.segments),
  ];
  const kept: Metres[] = [];
  for (const place of places) if (kept.every((k) => between(k, place) > apart)) kept.push(place);
  return kept;
}

/** Where an end comes within the tolerance of a segment: the nearest point on it. */
const touching = (ends: readonly Metres[], segments: readonly Segment[]): readonly Metres[] =>
  ends.flatMap((end) =>
    segments.map((segment) => nearest(end, segment)).filter((place) => between(end, place) <= tolerance),
  );

function nearest(point: Metres, { a, b }: Segment): Metres {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const inside = Math.min(1, Math.max(0, share));
  return { x: a.x + dx * inside, y: a.y + dy * inside };
}

function intersection({ a, b }: Segment, { a: c, b: d }: Segment): Metres | null {
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross;
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? { x: a.x + rx * t, y: a.y + ry * t } : null;
}
