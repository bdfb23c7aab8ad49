import type { Wind } from '../i18n/winds';
import type { Belt } from '../model/belt';
import type { Area, Position, Ribbon } from '../model/geometry';
import type { PlaceSubject, StructureSubject, Subject, ZoneSubject } from '../model/subject';
import type { Text } from '../model/text';
import { type Degrees, geodesicMetres } from './ellipsoid';
import { azimuth, type Relation, relation, roundedMetres, togetherOff, windOf } from './relation';
import type { Station } from './stations';

/** What a direction is told from: a station, or the point where the name of an area stands. */
export interface Landmark {
  readonly kind: 'station' | 'area';
  readonly name: Text;
}

/** Where something lies, for who does not see the map. Distances are straight lines in metres, on the ellipsoid. */
export interface Whereabouts {
  readonly seenFrom: readonly { readonly landmark: Landmark; readonly relation: Relation }[];
  /** Of an outline, from edge to edge. */
  readonly size: { readonly northSouth: number; readonly westEast: number } | null;
  /** Of a ribbon: its length, and in which direction it runs from its southern end. */
  readonly run: { readonly metres: number; readonly wind: Wind } | null;
}

type Located = PlaceSubject | ZoneSubject | StructureSubject;
const isLocated = (subject: Subject): subject is Located =>
  subject.type === 'place' || subject.type === 'zone' || subject.type === 'structure';

/** Null for what has no site of its own. @param stations those that count as near; none where they are not known */
export function whereaboutsOf(
  subject: Subject,
  belt: Belt,
  stations: readonly Station[],
): Whereabouts | null {
  if (!isLocated(subject) || subject.geometry === null) return null;
  if (subject.type === 'structure')
    return { seenFrom: [], size: null, run: runOf(subject.geometry, subject.record.line?.errorMetres ?? 0) };
  const { position, error } = pointOf(subject);
  return {
    seenFrom: [
      ...fromArea(neighbourOf(subject, position, belt), position, error),
      ...fromStation(
        nearest(position, stations, ({ site }) => site),
        position,
        error,
      ),
    ],
    size: subject.type === 'zone' ? sizeOf(subject.geometry, subject.record.boundary.errorMetres) : null,
    run: null,
  };
}

type Seen = Whereabouts['seenFrom'];

const fromArea = (area: ZoneSubject | null, to: Position, error: number): Seen =>
  area === null
    ? []
    : [
        {
          landmark: { kind: 'area', name: area.name },
          relation: relation(area.record.labelPoint, to, error),
        },
      ];

const fromStation = (station: Station | null, to: Position, error: number): Seen =>
  station === null
    ? []
    : [
        {
          landmark: { kind: 'station', name: station.name },
          relation: relation(station.site, to, togetherOff(error, station.errorMetres)),
        },
      ];

/** A place's site with its error; of an area the point where its name stands, which is exact by definition. */
function pointOf(subject: PlaceSubject | ZoneSubject): {
  readonly position: Position;
  readonly error: number;
} {
  if (subject.type === 'zone') return { position: subject.record.labelPoint, error: 0 };
  const { location } = subject.record;
  return {
    position: subject.geometry?.coordinates ?? [0, 0],
    error: location.precision === 'unpublished' ? 0 : location.errorMetres,
  };
}

/** The area that a place belongs to or a section is part of; of the others the nearest zone. */
function neighbourOf(
  subject: PlaceSubject | ZoneSubject,
  position: Position,
  belt: Belt,
): ZoneSubject | null {
  const ids = subject.type === 'place' ? subject.record.areas : [subject.record.parent];
  for (const id of ids) {
    const area = id === null ? undefined : belt.subject(id);
    if (area?.type === 'zone') return area;
  }
  const others = belt.zonesInOrder().filter(({ id }) => id !== subject.id);
  return nearest(position, others, ({ record }) => record.labelPoint);
}

function nearest<T>(position: Degrees, things: readonly T[], siteOf: (thing: T) => Degrees): T | null {
  const away = (thing: T) => geodesicMetres(position, siteOf(thing));
  return things.reduce<T | null>(
    (best, thing) => (best === null || away(thing) < away(best) ? thing : best),
    null,
  );
}

function sizeOf({ type, coordinates }: Area, error: number): Whereabouts['size'] {
  const corners = (type === 'Polygon' ? [coordinates] : coordinates).flat(2);
  const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = (south + north) / 2;
  return {
    northSouth: roundedMetres(geodesicMetres([west, south], [west, north]), error),
    westEast: roundedMetres(geodesicMetres([west, middle], [east, middle]), error),
  };
}

function runOf({ type, coordinates }: Ribbon, error: number): Whereabouts['run'] {
  const lines = type === 'LineString' ? [coordinates] : coordinates;
  const metres = lines.reduce(
    (sum, line) => sum + line.slice(1).reduce((way, to, i) => way + geodesicMetres(line[i] ?? to, to), 0),
    0,
  );
  const ends = lines.flatMap((line) => [line[0], line.at(-1)].filter((end) => end !== undefined));
  const [southern] = [...ends].sort((one, other) => one[1] - other[1]);
  if (southern === undefined) return null;
  const far = ends.reduce((best, end) =>
    geodesicMetres(southern, end) > geodesicMetres(southern, best) ? end : best,
  );
  return { metres: roundedMetres(metres, error), wind: windOf(azimuth(southern, far)) };
}
