import type { Position } from '../model/geometry';
import type { Known } from './known';
import { normalisedName } from './sameName';
import type { RawFeature } from './upload';

/** A foreign point and the known one of the same name. */
export interface Match {
  readonly theirs: Position;
  readonly ours: Position;
}

/** Fields of a feature that are looked at, and the longest text that may be a name. */
const [fieldsSeen, longestName] = [16, 40];

function matchOf({ name, properties, geometry }: RawFeature, known: Known['stations']): Match | null {
  if (geometry.type !== 'Point') return null;
  const [x = 0, y = 0] = geometry.coordinates;
  const texts = Object.values(properties).slice(0, fieldsSeen);
  for (const text of [name, ...texts]) {
    if (typeof text !== 'string' || text === '' || text.length > longestName) continue;
    const same = normalisedName(text);
    const ours = Object.hasOwn(known, same) ? known[same] : undefined;
    if (ours !== undefined) return { theirs: [x, y], ours };
  }
  return null;
}

/** Points that have the name of a known one. */
export const matchesIn = (features: readonly RawFeature[], known: Known['stations']): readonly Match[] =>
  features.map((feature) => matchOf(feature, known)).filter((match) => match !== null);

/** Points that have the name of a known station; of the others, those that have the name of a known place. */
export function namedIn(
  features: readonly RawFeature[],
  { stations, places }: Known,
): readonly (readonly ['stations' | 'places', readonly Match[]])[] {
  const others = features.filter((feature) => matchOf(feature, stations) === null);
  return [
    ['stations', matchesIn(features, stations)],
    ['places', matchesIn(others, places)],
  ];
}

/** Metres of a degree of latitude, and of longitude in Shanghai (WGS-84). */
const [metresNorth, metresEast] = [110_870, 95_230];

/** Metres east and north from the known point to the foreign one; good to a percent within Shanghai. */
const offsetOf = ({ theirs, ours }: Match): readonly [east: number, north: number] => [
  (theirs[0] - ours[0]) * metresEast,
  (theirs[1] - ours[1]) * metresNorth,
];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Middle distance in metres between the pairs; infinite where there are none. */
export const gapOf = (matches: readonly Match[]): number =>
  median(matches.map((match) => Math.hypot(...offsetOf(match))));

const winds: readonly (readonly [zh: string, en: string])[] = [
  ['东', 'east'],
  ['东北', 'north-east'],
  ['北', 'north'],
  ['西北', 'north-west'],
  ['西', 'west'],
  ['西南', 'south-west'],
  ['南', 'south'],
  ['东南', 'south-east'],
];

/** The wind to which the foreign points are moved against the known ones. */
export function windOf(matches: readonly Match[]): readonly [zh: string, en: string] {
  const east = median(matches.map((match) => offsetOf(match)[0]));
  const north = median(matches.map((match) => offsetOf(match)[1]));
  const turn = Math.round((Math.atan2(north, east) / (2 * Math.PI)) * winds.length);
  return winds[(turn + winds.length) % winds.length] ?? ['', ''];
}
