import { riding } from './assumptions';
import type { BaseMap, Track } from './baseMap';
import { gap, toPlane, type XY } from './plane';
import { pointOn, segmentsOf, shareNearest } from './segments';
import type { Station } from './stations';

/** A ride from one station to the next on the same line, without a stop between. */
interface Hop {
  readonly to: string;
  readonly line: string;
  readonly minutes: number;
}
/** The hops that begin at a station, by its id. */
export type Metro = ReadonlyMap<string, readonly Hop[]>;

/**
 * Makes the network of the lines: stations stand in the order in which they lie along the track, and neighbours are
 * joined where the track between them lies wholly inside the map.
 */
export function buildMetro({ tracks, stations }: Pick<BaseMap, 'tracks' | 'stations'>): Metro {
  const hops = new Map<string, Hop[]>(stations.map(({ id }) => [id, []]));
  for (const track of tracks)
    for (const part of track.parts) {
      const stops = stopsOn(track, part, stations);
      stops.forEach((stop, i) => {
        const before = stops[i - 1];
        if (before === undefined) return;
        const minutes = (stop.along - before.along) / riding.metresPerMinute + riding.stop;
        hops.get(before.id)?.push({ to: stop.id, line: track.line, minutes });
        hops.get(stop.id)?.push({ to: before.id, line: track.line, minutes });
      });
    }
  return hops;
}

interface Stop {
  readonly id: string;
  readonly along: number;
}

function stopsOn({ line }: Track, part: readonly XY[], stations: readonly Station[]): readonly Stop[] {
  return stations
    .filter(({ lines }) => lines.includes(line))
    .flatMap(({ id, site }): Stop[] => {
      const { along, away } = project(part, toPlane([...site]));
      return away <= riding.besideTrack ? [{ id, along }] : [];
    })
    .sort((one, other) => one.along - other.along);
}

/** Where a point lies along a track and how far from it, in metres. */
function project(part: readonly XY[], p: XY): { readonly along: number; readonly away: number } {
  let best = { along: 0, away: Number.POSITIVE_INFINITY };
  let before = 0;
  for (const segment of segmentsOf(part)) {
    const share = shareNearest(segment, p);
    const metres = gap(segment.a, segment.b);
    const away = gap(pointOn(segment, share), p);
    if (away < best.away) best = { along: before + share * metres, away };
    before += metres;
  }
  return best;
}
