import { booleanPointInPolygon } from '@turf/turf';
import type { ZoneFeature } from '../../src/model/feature';
import type { Position } from '../../src/model/geometry';
import { bell, type Next, pick } from './chance';

/** Where a made-up place lies: a zone, a section of one, or `yangpu`. */
export interface Site {
  readonly area: string;
  /** WGS-84 [longitude, latitude], five decimals (about a metre). */
  readonly position: Position;
}

/** Degrees WGS-84: the part of the district that the base map covers. */
const district = { west: 121.487, south: 31.247, east: 121.572, north: 31.352 } as const;
const degreesPerMetre = [1 / 95_200, 1 / 110_900] as const;
const rounded = (value: number): number => Number(value.toFixed(5));

interface Quarter {
  readonly area: string;
  readonly centre: Position;
  /** Metres over which its places are spread. */
  readonly spread: number;
}

const anywhere = (next: Next): Position => [
  district.west + ((district.east - district.west) * next(1e6)) / 1e6,
  district.south + ((district.north - district.south) * next(1e6)) / 1e6,
];

const round = ({ centre, spread }: Quarter, next: Next): Position => [
  rounded(centre[0] + bell(next) * spread * degreesPerMetre[0]),
  rounded(centre[1] + bell(next) * spread * degreesPerMetre[1]),
];

/**
 * Sites as they crowd in a city: seven in ten in quarters of the zones and sections, the others in quarters all over the
 * district; one in eight shares its building with the one before.
 */
export function sitesOf(zones: readonly ZoneFeature[], next: Next): () => Site {
  const within = zones.flatMap((zone) => {
    const quarters: Quarter[] = [];
    while (quarters.length < 6) {
      const centre = round({ area: zone.id, centre: zone.properties.labelPoint, spread: 900 }, next);
      if (booleanPointInPolygon([...centre], zone.geometry))
        quarters.push({ area: zone.id, centre, spread: 60 + next(240) });
    }
    return quarters;
  });
  const outlines = new Map(zones.map((zone) => [zone.id, zone.geometry]));
  const elsewhere = Array.from(
    { length: 160 },
    (): Quarter => ({ area: 'yangpu', centre: anywhere(next), spread: 100 + next(400) }),
  );
  let before: Site | null = null;
  return () => {
    if (before !== null && next(8) === 0) return before;
    const quarter = pick(next(10) < 7 ? within : elsewhere, next);
    const outline = outlines.get(quarter.area);
    let position = round(quarter, next);
    while (outline !== undefined && !booleanPointInPolygon([...position], outline))
      position = round(quarter, next);
    before = { area: quarter.area, position };
    return before;
  };
}
