import type { Feature } from 'geojson';
import { shareOf, writeLayer } from '../geo/layer';
import { lengthOf } from '../geo/line';
import { type Line, lineToDegrees } from '../geo/metres';
import { simplify } from '../geo/simplify';
import { bridge, cutCorners, relax } from '../geo/smooth';
import { follow, islandEast, readBanks } from './banks';
import { metadata } from './metadata';

/** Averaging window for the lining, in metres: wider than a dock or a pier. */
const DOCK = 260;

/** Builds shoreline.geojson: the banks as they are, and one smoothed lining for either side of the river. */
export function buildShoreline(from: string, to: string): number {
  const b = readBanks(from);
  const east = islandEast(b.island);
  const rows: [
    id: string,
    zh: string,
    en: string,
    kind: string,
    method: string,
    error: number,
    line: Line,
  ][] = [
    ['puxi-west', '浦西岸线(西)', 'West bank, off the exact data', 'bank', 'inferred', 120, b.puxiWest],
    ['puxi-south', '浦西岸线(南)', 'West bank, south', 'bank', 'exact', 5, b.puxiSouth],
    ['canal-west', '复兴岛运河西岸', 'Fuxing Island Canal, west bank', 'canal', 'exact', 10, b.canalWest],
    ['puxi-mouth', '浦西岸线(运河口)', 'West bank at the canal mouth', 'bank', 'exact', 5, b.puxiMouth],
    ['puxi-north', '浦西岸线(北)', 'West bank, north', 'bank', 'inferred', 100, b.puxiNorth],
    ['fuxing-island', '复兴岛岸线', 'Fuxing Island', 'island', 'exact', 8, b.island],
    ['pudong-north', '浦东岸线(北)', 'East bank, north', 'bank', 'inferred', 100, b.pudongNorth],
    ['pudong-middle', '浦东岸线(中)', 'East bank, middle', 'bank', 'exact', 5, b.pudongMiddle],
    ['pudong-south', '浦东岸线(南)', 'East bank, south', 'bank', 'exact', 5, b.pudongSouth],
    ['pudong-west', '浦东岸线(西)', 'East bank, off the exact data', 'bank', 'inferred', 120, b.pudongWest],
    [
      'lining-west',
      '西侧水纹',
      'Lining, west side',
      'lining',
      'inferred',
      60,
      lining(b.puxiWest, b.puxiSouth, east, b.puxiNorth),
    ],
    [
      'lining-east',
      '东侧水纹',
      'Lining, east side',
      'lining',
      'inferred',
      60,
      lining(b.pudongNorth, b.pudongMiddle, b.pudongSouth, b.pudongWest),
    ],
  ];
  const features = rows.map(
    ([id, zh, en, kind, method, error, line]): Feature => ({
      type: 'Feature',
      properties: { id: `shore-${id}`, zh, en, class: kind, method, error },
      geometry: { type: 'LineString', coordinates: lineToDegrees(line) },
    }),
  );
  const banks = rows.filter((r) => r[3] !== 'lining');
  const share = shareOf(banks.map((r) => ({ method: r[4], weight: lengthOf(r[6]) })));
  return writeLayer(to, 'shoreline', metadata('shoreline', share), features);
}

const lining = (...lines: Line[]): Line =>
  cutCorners(simplify(relax(bridge(follow(...lines), 160), DOCK), 6), 1);
