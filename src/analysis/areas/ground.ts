import type { Patch, Polygon } from './areaLayers';
import { common, type Surface, shareOf, squareMetresOf } from './clip';
import { type Asked, counted, type Found } from './finding';
import { greenClasses, measuring } from './rules';

const polygonsIn = (patches: readonly Patch[]): readonly Polygon[] =>
  patches.flatMap(({ polygons }) => polygons);

/**
 * Hectares of planted ground within the area; ground under several patches is counted once. Outside the ground on which
 * everything is mapped only larger parks are known, so it is exact where exact green or mapped ground lies.
 */
export function greenArea({ geometry, squareMetres, mapped }: Asked, green: readonly Patch[]): Found {
  const planted = green.filter((patch) => greenClasses.includes(patch.class));
  const metres = squareMetresOf(common(geometry, polygonsIn(planted)));
  const exact = common(geometry, [...mapped, ...polygonsIn(planted.filter(({ isExact }) => isExact))]);
  return { value: metres / 10_000, exact: shareOf(squareMetresOf(exact), squareMetres) };
}

/** Per cent of the area, as far as it is on the map, that is planted; its water is part of the whole. */
export function greenShare(asked: Asked, green: readonly Patch[]): Found {
  const { value, exact } = greenArea(asked, green);
  return { value: 100 * shareOf(value * 10_000, asked.squareMetres), exact };
}

/** University campuses that have `campusPart` of themselves in the area, or take up that much of it. */
export function campusesIn({ geometry, squareMetres, detailed }: Asked, campuses: readonly Patch[]): Found {
  const inside = campuses.filter((campus) => {
    if (campus.class !== 'university') return false;
    const shared = squareMetresOf(common(geometry, campus.polygons));
    const whole = squareMetresOf({ type: 'MultiPolygon', coordinates: [...campus.polygons] });
    return shared > 0 && shared >= measuring.campusPart * Math.min(whole, squareMetres);
  });
  return counted(inside, detailed);
}

/**
 * Per cent of mapped ground that stands under buildings, ground under several footprints counted once.
 * @param mapped the part of an area on which buildings are mapped
 */
export function builtUpShare(mapped: Surface | null, footprints: readonly Patch[]): Found {
  const built = mapped === null ? 0 : squareMetresOf(common(mapped, polygonsIn(footprints)));
  return { value: 100 * shareOf(built, squareMetresOf(mapped)), exact: 1 };
}
