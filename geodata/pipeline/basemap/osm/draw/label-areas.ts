import type { Position } from 'geojson';
import { toDegrees, toMetres } from '../../../geo/metres';
import { poleOf } from '../../../geo/pole';
import type { OsmNode, Tags } from '../read/element';
import { isWithin, rounded, squareMetres } from '../shape/orient';
import type { Labels } from './labels';
import { namesOf } from './names';

/** From these square metres on a named area is labelled; from the second on, one rank earlier. */
const sizes = { park: [5_000, 100_000], water: [8_000, 400_000], bridge: [4_000] } as const;

const sights = /^(museum|attraction|theme_park|zoo)$/;

/** Takes the name of an area to the labels, at a point well inside it. Hospitals, schools and houses stay unnamed. */
export function labelArea(tags: Tags, parts: readonly Position[][][], labels: Labels): void {
  const names = namesOf(tags);
  if (names === null) return;
  const [outer = []] = parts.toSorted((a, b) => squareMetres(b[0] ?? []) - squareMetres(a[0] ?? []))[0] ?? [];
  const size = squareMetres(outer);
  const { leisure = '', natural, amenity = '', place, tourism = '', man_made, building } = tags;
  const add = (kind: Parameters<Labels['add']>[0], rank: number) =>
    labels.add(kind, rank, names, middleOf(outer), size);
  if (amenity === 'university' || amenity === 'college') {
    if (building === undefined) add('university', 2);
  } else if (place === 'island') add('island', 1);
  else if (/^(park|garden|nature_reserve)$/.test(leisure)) {
    if (size >= sizes.park[0]) add('park', size >= sizes.park[1] ? 2 : 3);
  } else if (natural === 'water') {
    if (size >= sizes.water[0]) add('water', size >= sizes.water[1] ? 1 : 3);
  } else if (man_made === 'bridge') {
    if (size >= sizes.bridge[0]) add('bridge', 3);
  } else if (leisure === 'stadium' || /^(museum|attraction|theme_park|zoo)$/.test(tourism))
    add('landmark', 4);
}

/** Takes the name of a spot to the labels: sub-districts, landmarks, wharves, islands. Larger units stay unnamed. */
export function labelSpot({ tags, lon, lat }: OsmNode, labels: Labels): void {
  const names = namesOf(tags);
  if (names === null) return;
  const [at = []] = rounded([[lon, lat]]);
  const { place = '', tourism = '', amenity, man_made } = tags;
  if (/^(suburb|quarter|town|neighbourhood)$/.test(place) && /街道|镇$/.test(names.zh))
    labels.add('subdistrict', 3, { ...names, zh: names.zh.replace(/街道$/, '') }, at, 0);
  else if (place === 'island') labels.add('island', 1, names, at, 0);
  else if (amenity === 'ferry_terminal') labels.add('wharf', 4, names, at, 0);
  else if (names.missing !== 'zh' && (sights.test(tourism) || man_made === 'lighthouse'))
    labels.add('landmark', 4, names, at, 0);
}

/** The middle of an outline where that lies inside, else the inner point farthest from it. */
function middleOf(ring: readonly Position[]): Position {
  const sum = ring.slice(1).reduce(([x = 0, y = 0], [lon = 0, lat = 0]) => [x + lon, y + lat], [0, 0]);
  const mean = sum.map((total) => total / Math.max(1, ring.length - 1));
  const at = isWithin(ring, mean) ? mean : toDegrees(poleOf(ring.map(toMetres)), 6);
  return rounded([at])[0] ?? at;
}
