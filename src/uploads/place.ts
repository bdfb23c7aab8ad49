import type { Position } from '../model/geometry';
import { wording } from '../model/problem';
import type { Known } from './known';
import { extentOf, positionsIn, touch, withPositions } from './positions';
import { problemOf, Refusal } from './refusal';
import { refusedList } from './refusedList';
import { type System, toWgs } from './system';
import type { Draft, Extent, Placed, PlacedFeature, RawFeature } from './upload';
import { zonesOf } from './zonesOf';

const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const outOfWorld = ([x, y]: Position) =>
  new Refusal(
    wording(
      `坐标在地球之外：${x}，${y}`,
      `the coordinates lie outside the world: ${x}, ${y}`,
      '经度在 ±180 之内，纬度在 ±90 之内；请核对坐标系和先后次序',
      'longitude is within ±180, latitude within ±90; check the coordinate system and the order',
    ),
    'geometry.coordinates',
  );

/**
 * The features with their positions converted from one system after the other; the file's own are the start.
 * @throws Error when a projection cannot be understood
 */
export async function converted(
  features: readonly RawFeature[],
  systems: readonly System[],
): Promise<readonly RawFeature[]> {
  if (systems.length === 0) return features;
  let positions: readonly Position[] = features.flatMap(({ geometry }) => positionsIn(geometry));
  for (const system of systems) positions = await toWgs(positions, system);
  let at = 0;
  const next = (): Position => positions[at++] ?? [Number.NaN, Number.NaN];
  return features.map((feature) => ({ ...feature, geometry: withPositions(feature.geometry, next) }));
}

const around = (extents: readonly Extent[]): Extent | null =>
  extentOf(
    extents.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  );

/** Puts converted features on the earth: those outside the world are refused, the others joined with the zones. */
export function placed(features: readonly RawFeature[], { file }: Draft, known: Known): Placed {
  const refused = refusedList();
  const extents: Extent[] = [];
  const kept: PlacedFeature[] = [];
  let beyond = 0;
  for (const feature of features) {
    const positions = positionsIn(feature.geometry);
    const lost = positions.find((position) => !isOnEarth(position));
    const extent = extentOf(positions);
    if (lost !== undefined || extent === null) {
      refused.add(
        problemOf(outOfWorld(lost ?? [Number.NaN, Number.NaN]), file, feature.number, feature.name),
      );
      continue;
    }
    extents.push(extent);
    if (!touch(extent, known.covered)) beyond += 1;
    kept.push({ ...feature, zones: zonesOf(feature.geometry, extent, known.zones) });
  }
  return { features: kept, refused: refused.get(), extent: around(extents), beyond };
}
