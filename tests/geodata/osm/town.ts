import type { TestElement, TestNode } from './elements';

export const townBounds = [121.5, 31.3, 121.52, 31.32] as const;
export const townHead = { bounds: townBounds, base: '2026-10-01T02:03:04Z' } as const;

/** A spot of the town: thousandths of a degree east and north of its south-west corner. */
const at = (x: number, y: number): readonly [number, number] => [
  Math.round((121.5 + x / 1000) * 1e7) / 1e7,
  Math.round((31.3 + y / 1000) * 1e7) / 1e7,
];
const corners = (
  first: number,
  [x, y, width, height]: readonly [number, number, number, number],
): TestNode[] => [
  { node: first, at: at(x, y) },
  { node: first + 1, at: at(x + width, y) },
  { node: first + 2, at: at(x + width, y + height) },
  { node: first + 3, at: at(x, y + height) },
];
const ring = (first: number) => [first, first + 1, first + 2, first + 3, first];
/** A rectangle as a closed way; counter-clockwise. */
const block = (
  id: number,
  box: readonly [x: number, y: number, width: number, height: number],
  tags: Readonly<Record<string, string>>,
): TestElement[] => [...corners(id * 10, box), { way: id, refs: ring(id * 10), tags }];

const houses: TestElement[] = [
  ...block(101, [2, 2, 0.4, 0.3], { building: 'yes', height: '24.5 m' }),
  ...block(102, [3, 2, 0.4, 0.3], { building: 'apartments', 'building:levels': '6', name: '无名楼' }),
  ...block(103, [4, 2, 0.4, 0.3], { building: 'yes' }),
  // A courtyard house: the outer ring in two ways, one drawn backwards, and a hole.
  ...corners(2000, [6, 2, 1, 1]),
  ...corners(2010, [6.3, 2.3, 0.4, 0.4]),
  { way: 201, refs: [2000, 2001, 2002] },
  { way: 202, refs: [2000, 2003, 2002] },
  { way: 203, refs: ring(2010) },
];
const grounds: TestElement[] = [
  ...block(110, [10, 2, 2, 2], { leisure: 'park', name: '小公园', 'name:en': 'Little Park' }),
  ...block(111, [13, 2, 2, 2], { amenity: 'university', name: '测绘大学', 'name:en': 'Survey University' }),
  ...block(112, [16, 2, 1, 1], { amenity: 'hospital', name: '某医院' }),
  ...block(113, [2, 12, 3, 3], { landuse: 'military', name: '某部' }),
  ...block(114, [3, 13, 0.4, 0.3], { building: 'yes', height: '10' }),
];
/** A river across the town with an island, as a multipolygon, and a creek that is only a line. */
const waters: TestElement[] = [
  ...corners(3000, [-5, 7, 30, 2]),
  ...corners(3010, [8, 7.6, 2, 0.8]),
  { way: 301, refs: [3000, 3001, 3002], tags: {} },
  { way: 302, refs: [3002, 3003, 3000], tags: {} },
  { way: 303, refs: ring(3010), tags: { place: 'island', name: '江心岛' } },
  { node: 3100, at: at(12, 10) },
  { node: 3101, at: at(12, 19) },
  { way: 310, refs: [3100, 3101], tags: { waterway: 'stream', name: '小浜', 'name:en': 'Little Creek' } },
];
const streets: TestElement[] = [
  { node: 4000, at: at(1, 5) },
  { node: 4001, at: at(5, 5) },
  { node: 4002, at: at(9, 5) },
  { node: 4003, at: at(9, 11) },
  { way: 401, refs: [4000, 4001], tags: { highway: 'primary', name: '东路', 'name:en': 'East Road' } },
  { way: 402, refs: [4002, 4001], tags: { highway: 'primary', name: '东路', 'name:en': 'East Road' } },
  { way: 403, refs: [4002, 4003], tags: { highway: 'primary', bridge: 'yes', name: '东路' } },
  {
    way: 404,
    refs: [4000, 4003],
    tags: { highway: 'motorway_link', bridge: 'yes', layer: '1', name: '高架路' },
  },
  { way: 405, refs: [4001, 4003], tags: { highway: 'footway' } },
  { way: 406, refs: [4000, 4002], tags: { highway: 'living_street', tunnel: 'yes' } },
];
const stop = { railway: 'stop', subway: 'yes', name: '东站', 'name:en': 'East Station' };
const metro: TestElement[] = [
  { node: 5000, at: at(1, 16) },
  { node: 5001, at: at(9, 16), tags: stop },
  { node: 5002, at: at(19, 16) },
  { node: 5003, at: at(19, 16.2) },
  { node: 5004, at: at(1, 16.2) },
  { node: 5005, at: at(9, 16.1), tags: { railway: 'station', station: 'subway', name: '东站' } },
  { way: 501, refs: [5000, 5001, 5002], tags: { railway: 'subway' } },
  { way: 502, refs: [5003, 5004], tags: { railway: 'subway' } },
];
const line = { type: 'route', route: 'subway', ref: '99', colour: '#0a7' };
const relations: TestElement[] = [
  {
    relation: 900,
    members: [
      ['way', 201, 'outer'],
      ['way', 203, 'inner'],
      ['way', 202, 'outer'],
    ],
    tags: { type: 'multipolygon', building: 'yes', 'building:levels': '3' },
  },
  {
    relation: 901,
    members: [
      ['way', 301, 'outer'],
      ['way', 302, 'outer'],
      ['way', 303, 'inner'],
    ],
    tags: { type: 'multipolygon', natural: 'water', water: 'river', name: '大江', 'name:en': 'Great River' },
  },
  {
    relation: 910,
    members: [
      ['way', 501, ''],
      ['node', 5001, 'stop'],
    ],
    tags: { ...line, name: '99号线：西→东' },
  },
  { relation: 911, members: [['way', 502, '']], tags: { ...line, name: '99号线：东→西' } },
];

/** A town small enough to know by heart; every layer has something. Nodes first, as the tools write them. */
export const town: readonly TestElement[] = [
  ...[...houses, ...grounds, ...waters, ...streets, ...metro].sort(
    (a, b) => Number('way' in a) - Number('way' in b),
  ),
  ...relations,
];
