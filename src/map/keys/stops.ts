import { inReadingOrder, type Spot } from '../../analysis/arrows';
import { geodesicMetres } from '../../analysis/ellipsoid';
import type { Station } from '../../analysis/stations';
import type { LayerGroup } from '../../layers/groups';
import type { Belt } from '../../model/belt';
import type { Position, Ribbon } from '../../model/geometry';
import type { Subject } from '../../model/subject';
import type { Text } from '../../model/text';

/** Something drawn on the map at which the keyboard can stop. */
export interface Stop extends Spot {
  readonly name: Text;
  /** Typical error of the position in metres; of a name's own place none. */
  readonly errorMetres: number;
  /** The record that it stands for; null for a station, which is of the base map. */
  readonly subject: Subject | null;
  readonly lines: readonly string[];
}

type Anchor = Pick<Stop, 'position' | 'errorMetres'> & { readonly group: LayerGroup };

/** Where a record is drawn, and in which group of layers; null for what has no place on the map. */
function anchorOf(subject: Subject): Anchor | null {
  switch (subject.type) {
    case 'zone':
      return {
        position: subject.record.labelPoint,
        errorMetres: 0,
        group: subject.record.role === 'zone' ? 'zones' : 'sections',
      };
    case 'place': {
      const { location } = subject.record;
      if (subject.geometry === null || location.precision === 'unpublished') return null;
      return {
        position: subject.geometry.coordinates,
        errorMetres: location.errorMetres,
        group: 'places',
      };
    }
    case 'structure': {
      const { kind } = subject.record;
      if (subject.geometry === null || (kind !== 'corridor' && kind !== 'belt')) return null;
      return { position: halfWay(subject.geometry), errorMetres: 0, group: 'ribbons' };
    }
    default:
      return null;
  }
}

/** The point half-way along the longest line of a ribbon. */
function halfWay({ type, coordinates }: Ribbon): Position {
  const lines = type === 'LineString' ? [coordinates] : coordinates;
  const lengths = lines.map((line) => line.slice(1).map((to, i) => geodesicMetres(line[i] ?? to, to)));
  const sums = lengths.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const longest = sums.indexOf(Math.max(...sums));
  let left = (sums[longest] ?? 0) / 2;
  const line = lines[longest] ?? [];
  for (const [i, part] of (lengths[longest] ?? []).entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (from === undefined || to === undefined) break;
    if (left <= part) {
      const share = part === 0 ? 0 : left / part;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= part;
  }
  return line[0] ?? [0, 0];
}

/**
 * All that the keyboard can stop at, in reading order.
 * @param hidden groups of layers that are switched off
 * @param shown ids of the records that the filter leaves; null for all. As on the map, only places are filtered.
 */
export function stopsOf(
  belt: Belt,
  stations: readonly Station[],
  hidden: readonly LayerGroup[],
  shown: ReadonlySet<string> | null,
): readonly Stop[] {
  const records = belt.allSubjects().flatMap((subject): Stop[] => {
    const anchor = anchorOf(subject);
    if (anchor === null || hidden.includes(anchor.group)) return [];
    if (subject.type === 'place' && shown !== null && !shown.has(subject.id)) return [];
    const { position, errorMetres } = anchor;
    return [{ id: subject.id, name: subject.name, position, errorMetres, subject, lines: [] }];
  });
  const metro = hidden.includes('metro') ? [] : stations;
  return inReadingOrder([
    ...records,
    ...metro.map(
      ({ id, name, site, errorMetres, lines }): Stop => ({
        id,
        name,
        position: [...site],
        errorMetres,
        subject: null,
        lines,
      }),
    ),
  ]);
}
