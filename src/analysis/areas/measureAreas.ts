import { bboxPolygon } from '@turf/turf';
import { type AreaLayers, type Ground, type Polygon, readGround } from './areaLayers';
import { common, shareOf, squareMetresOf } from './clip';
import { type Asked, type Found, measured } from './finding';
import { riverFrontage } from './frontage';
import { builtUpShare, campusesIn, greenArea, greenShare } from './ground';
import { mappedGround } from './mappedGround';
import type { AreaMeasures, AreaQuestion, MeasuresByArea } from './measures';
import { measuring } from './rules';
import { stationsInside, stationsNear } from './stops';
import { namedStreets } from './streets';

const [west, south, east, north] = measuring.extent;
const extent = bboxPolygon([west, south, east, north]).geometry.coordinates;

/**
 * Measures areas on the base map. Pure; where a layer is missing or broken, only what rests on it is not known. Takes
 * about a second for a dozen areas.
 */
export function measureAreas(layers: AreaLayers, areas: readonly AreaQuestion[]): MeasuresByArea {
  const ground = readGround(layers);
  const mapped = ground.footprints === null ? [] : mappedGround(ground.footprints);
  return Object.fromEntries(areas.map((area) => [area.id, measuresOf(ground, mapped, area)]));
}

function measuresOf(ground: Ground, mapped: readonly Polygon[], { geometry }: AreaQuestion): AreaMeasures {
  const whole = squareMetresOf(geometry);
  const squareMetres = squareMetresOf(common(geometry, [extent]));
  const mappedPart = common(geometry, mapped);
  const detailed = shareOf(squareMetresOf(mappedPart), whole);
  const asked: Asked = { geometry, squareMetres, coverage: shareOf(squareMetres, whole), mapped, detailed };
  const from = <T>(layer: T | null, find: (asked: Asked, layer: T) => Found) =>
    measured(layer, asked.coverage, (present) => find(asked, present));
  return {
    // No outline is in the base map, so nothing of it is exact there.
    area: { value: whole / 1e6, coverage: 1, exact: 0 },
    'river-frontage': from(ground.banks, riverFrontage),
    'stations-inside': from(ground.stations, stationsInside),
    'stations-near': from(ground.stations, stationsNear),
    'green-area': from(ground.green, greenArea),
    'green-share': from(ground.green, greenShare),
    campuses: from(ground.campuses, campusesIn),
    'named-streets': from(ground.roads, namedStreets),
    'built-up-share': measured(ground.footprints, detailed, (footprints) =>
      builtUpShare(mappedPart, footprints),
    ),
  };
}
