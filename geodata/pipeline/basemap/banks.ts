import type { LineString, Polygon, Position } from 'geojson';
import { splitIsland } from '../geo/island';
import { readLayer } from '../geo/layer';
import { distance, type Line, toMetres } from '../geo/metres';
import { nth } from '../geo/nth';
import { doubleArea, simplify } from '../geo/simplify';
import { curve } from '../geo/smooth';

/** The river's edges in local metres, every line with the water on its right. */
export type Banks = {
  /** West bank, from the data's south-west to its north: own drawing, exact, exact, inferred. */
  puxiWest: Line;
  puxiSouth: Line;
  puxiMouth: Line;
  puxiNorth: Line;
  canalWest: Line;
  /** East bank, from north to south-west: inferred, exact, exact, own drawing. */
  pudongNorth: Line;
  pudongMiddle: Line;
  pudongSouth: Line;
  pudongWest: Line;
  /** Fuxing Island, closed, counter-clockwise. */
  island: Line;
};

/** Own drawing of the river west of the exact data: places rounded to 3 or 4 decimals, typical error 120 m. */
const WEST_NORTH_BANK: Position[] = [
  [121.487, 31.238],
  [121.4868, 31.242],
  [121.488, 31.2448],
  [121.491, 31.2469],
  [121.495, 31.2488],
  [121.5, 31.2499],
  [121.505, 31.2507],
];
const WEST_SOUTH_BANK: Position[] = [
  [121.505, 31.2469],
  [121.501, 31.2463],
  [121.497, 31.2452],
  [121.493, 31.2434],
  [121.4914, 31.2415],
  [121.4913, 31.238],
];

/** Reads the banks; inferred stretches are drawn as calm curves. */
export function readBanks(from: string): Banks {
  const lines = new Map(
    readLayer<LineString>(from, 'shoreline').map((f) => [
      f.properties.name_en,
      f.geometry.coordinates.map(toMetres),
    ]),
  );
  const get = (name: string): Line => {
    const line = lines.get(name);
    if (!line) throw new Error(`the source shoreline has no line called ${name}`);
    return line;
  };
  const puxiSouth = get('Puxi bank, west edge to Fuxing canal mouth');
  const pudongSouth = get('Pudong bank, south');
  const ring = get('Fuxing Island shoreline');
  return {
    puxiWest: curve([...WEST_NORTH_BANK.map(toMetres), nth(puxiSouth, 0)], 60),
    puxiSouth,
    puxiMouth: get('Puxi bank, canal mouth to Qiujiang mouth'),
    puxiNorth: calm(get('Puxi bank north of Qiujiang mouth')),
    canalWest: get('Fuxing canal west bank'),
    pudongNorth: calm(get('Pudong bank, north')).reverse(),
    pudongMiddle: get('Pudong bank, middle'),
    pudongSouth,
    pudongWest: curve([nth(pudongSouth, -1), ...WEST_SOUTH_BANK.map(toMetres)], 60),
    island: doubleArea(ring) > 0 ? ring : [...ring].reverse(),
  };
}

/** A smooth curve through the main bends. */
const calm = (line: Line): Line => simplify(curve(simplify(line, 30), 40), 1.5);

/** The island's river side, from its south tip to its north tip. */
export const islandEast = (island: Line): Line => splitIsland(island).east;

/** Joins lines that follow one another, dropping repeated points. */
export const follow = (...lines: Line[]): Line =>
  lines.flat().filter((p, i, all) => i === 0 || distance(p, nth(all, i - 1)) > 0.5);

/** The exact river polygons' outer rings, as read. */
export const exactRiver = (from: string) =>
  readLayer<Polygon>(from, 'water').filter(
    (f) => f.properties.kind === 'river' && f.properties.method === 'exact',
  );
