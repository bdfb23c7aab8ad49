import type { Facts } from '../facts';
import type { PlaceFeature, ZoneFeature } from '../feature';
import type { Position } from '../geometry';
import { metresOutside } from './distance';
import { isSound } from './rings';

/** A place with a position and a zone that it claims to lie in. */
export type Claim = {
  readonly place: PlaceFeature;
  readonly position: Position;
  /** Index in the place's `areas`. */
  readonly index: number;
  readonly zone: ZoneFeature;
};

/** Every claim that can be measured: places without a position and unsound outlines are skipped. */
export function claimsOf(facts: Facts): readonly Claim[] {
  const zones = new Map(facts.zones.features.filter(isSound).map((zone) => [zone.id, zone]));
  return facts.places.features.flatMap((place) =>
    place.geometry === null
      ? []
      : place.properties.areas.flatMap((area, index) => {
          const zone = zones.get(area);
          const position = place.geometry?.coordinates;
          return zone === undefined || position === undefined ? [] : [{ place, position, index, zone }];
        }),
  );
}

/** Metres by which a position misses the claimed zone, beyond the errors that place and outline state themselves. */
export function missOf({ place, zone }: Claim, position: Position): number {
  const { location } = place.properties;
  const placeError = location.precision === 'unpublished' ? 0 : location.errorMetres;
  const allowed = placeError + zone.properties.boundary.errorMetres;
  return Math.max(0, metresOutside(position, zone.geometry) - allowed);
}
