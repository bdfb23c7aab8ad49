import type { Belt } from '../model/belt';
import type { Point } from '../model/geometry';
import { onceFor } from '../model/onceFor';
import type { PlaceSubject } from '../model/subject';
import { fanOffsets } from './fan';
import { hueOf } from './hueOf';
import { type NameGrid, nameGrid, nameLevels } from './nameLevels';

type Mark = GeoJSON.Feature<GeoJSON.Point>;
type Offset = readonly [x: number, y: number];
const middle: Offset = [0, 0];

/** Places draw in this order where names compete for room. */
const rank = ['centre', 'university', 'carrier', 'project', 'company', 'platform', 'renewal'];
const rankOf = ({ record }: PlaceSubject): number => rank.indexOf(record.kind);

/** Fewer names than this find their room by themselves. */
const mostNames = 1000;

/** Metres by which a site may be off, where that is worth drawing; 0 for an exact one. */
export const unsureMetres = ({ location }: PlaceSubject['record']): number =>
  location.precision === 'approximate' || location.precision === 'indicative' ? location.errorMetres : 0;

/** A place whose site is known. */
export interface Sited {
  readonly place: PlaceSubject;
  readonly point: Point;
}
/** The place with its site, where that is known. */
export const sited = (place: PlaceSubject): Sited[] =>
  place.geometry === null ? [] : [{ place, point: place.geometry }];

/** @param namesFrom zoom level from which the name competes for room; 0 where all names do */
const markOf = (belt: Belt, { place, point }: Sited, offset: Offset, namesFrom: number): Mark => ({
  type: 'Feature',
  properties: {
    id: place.id,
    zh: place.name.zh,
    en: place.name.en,
    kind: place.record.kind,
    hue: hueOf(belt, place.record.areas),
    rank: rankOf(place),
    offset,
    errorMetres: unsureMetres(place.record),
    ...(namesFrom === 0 ? {} : { namesFrom }),
  },
  geometry: { type: 'Point', coordinates: [...point.coordinates] },
});

/** What is the same under every filter; the lists go by the places' numbers. */
interface Ground {
  readonly all: readonly Sited[];
  /** Numbers of the places, those first whose names come first. */
  readonly byRank: readonly number[];
  /** Spots of those places that are not alone there. */
  readonly shared: ReadonlyMap<number, string>;
  readonly grid: () => NameGrid;
  /** Marks in the middle of their spot that were drawn before, for each level of names. */
  readonly drawn: Map<number, Mark[]>;
}

const groundOf = onceFor((belt: Belt): Ground => {
  const all = belt.allSubjects().flatMap((subject) => (subject.type === 'place' ? sited(subject) : []));
  const ranks = all.map(({ place }) => rankOf(place));
  const spots = all.map(({ point }) => point.coordinates.join());
  const seen = new Set<string>();
  const again = new Set(spots.filter((spot) => seen.size === seen.add(spot).size));
  let grid: NameGrid | null = null;
  return {
    all,
    byRank: [...all.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)),
    shared: new Map([...spots.entries()].filter(([, spot]) => again.has(spot))),
    grid: () => {
      grid ??= nameGrid(all.map(({ point }) => point.coordinates));
      return grid;
    },
    drawn: new Map(),
  };
});

/** Level of each name, 0 for places that are not among these, and for all where they are so few that all names compete. */
function levelsOf({ all, byRank, grid }: Ground, numbers: readonly number[]): Uint8Array {
  const levels = new Uint8Array(all.length);
  if (numbers.length <= mostNames) return levels;
  const present = new Uint8Array(all.length);
  for (const number of numbers) present[number] = 1;
  const order = byRank.filter((number) => present[number] === 1);
  for (const [index, level] of nameLevels(grid(), order).entries()) levels[order[index] ?? 0] = level;
  return levels;
}

/** Where the icons of those places stand that are not alone on their spot. */
function offsetsOf({ shared }: Ground, numbers: readonly number[]): ReadonlyMap<number, Offset> {
  const fanned = numbers.filter((number) => shared.has(number));
  const offsets = fanOffsets(fanned.map((number) => shared.get(number) ?? ''));
  return new Map(fanned.map((number, index) => [number, offsets[index] ?? middle]));
}

/** The places with a known site, and their marks in the same order. */
export interface PlaceMarks {
  readonly places: readonly Sited[];
  readonly marks: readonly Mark[];
}

/**
 * The marks of the places that a filter leaves. A mark that stays as it was is the same object.
 * @param shown ids of the records; null for all
 */
export function placeMarks(belt: Belt, shown: ReadonlySet<string> | null): PlaceMarks {
  const ground = groundOf(belt);
  const { all, drawn } = ground;
  const numbers = [...all.keys()].filter(
    (number) => shown === null || shown.has(all[number]?.place.id ?? ''),
  );
  const levels = levelsOf(ground, numbers);
  const offsets = offsetsOf(ground, numbers);
  const places = numbers.flatMap((number) => all[number] ?? []);
  const marks = places.map((place, index) => {
    const number = numbers[index] ?? 0;
    const level = levels[number] ?? 0;
    const offset = offsets.get(number) ?? middle;
    if (offset[0] !== 0 || offset[1] !== 0) return markOf(belt, place, offset, level);
    const known = drawn.get(level) ?? [];
    drawn.set(level, known);
    const mark = known[number] ?? markOf(belt, place, middle, level);
    known[number] = mark;
    return mark;
  });
  return { places, marks };
}

/** Marks of places that stand there as if there were no others. */
export const marksAlone = (belt: Belt, places: readonly Sited[]): readonly Mark[] =>
  places.map((one) => markOf(belt, one, middle, 0));
