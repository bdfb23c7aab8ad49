import { describe, expect, it } from 'vitest';
import { type Broken, check, coordinates, feature, places, plans, properties, zones } from './refuses';

const { alpha, beta, gamma } = places;
const { goals } = plans;
const { daChuangzhi, binjiang, south, bayValley } = zones;

const news = (date: string) => [
  { date, text: { zh: '消息', en: 'News' }, cites: [{ source: 'mirror-2023', locator: null }] },
];
const milestone = (kind: string) => [{ ...news('2027')[0], kind }];

/** A square carrier area with a square hole, 0.006° and 0.002° wide. */
const outer = [
  [121.497, 31.339],
  [121.503, 31.339],
  [121.503, 31.345],
  [121.497, 31.345],
  [121.497, 31.339],
];
const hole = [
  [121.498, 31.34],
  [121.498, 31.342],
  [121.5, 31.342],
  [121.5, 31.34],
  [121.498, 31.34],
];

describe('the check allows', () => {
  it.each<readonly [what: string, changes: readonly Broken[]]>([
    ['a foreign company name', [['places', [...properties(alpha), 'name', 'zh'], 'Alpha']]],
    ['a foreign address', [['places', [...properties(alpha), 'address'], { zh: 'KIC 12', en: 'KIC 12' }]]],
    ['a foreign publisher', [['sources', [0, 'publisher', 'zh'], 'SHINE']]],
    ['news of the day of the record', [['plans', [goals, 'news'], news('2023-08-17')]]],
    ['news of the month of the record', [['plans', [goals, 'news'], news('2023-08')]]],
    ['a record of today', [['plans', [goals, 'asOf'], '2026-11-24']]],
    ['a record of this year', [['plans', [goals, 'asOf'], '2026']]],
    ['an expected milestone ahead', [['plans', [goals, 'milestones'], milestone('expected')]]],
    ['a period without an end', [['plans', [goals, 'period'], { from: '2023', to: null }]]],
    [
      'a section’s value as the headline of its zone',
      [
        ['indicators', ['observations', 0, 'area'], 'binjiang-south'],
        ['zones', [...properties(daChuangzhi), 'headline'], []],
        ['zones', [...properties(binjiang), 'headline'], ['companies-2023']],
      ],
    ],
    [
      'a place’s value as the headline of its zone',
      [
        ['indicators', ['observations', 0, 'area'], 'alpha'],
        ['places', [...properties(alpha), 'areas'], ['da-chuangzhi', 'the-corridor']],
      ],
    ],
    ['a park with the name of a company', [['places', [...properties(beta), 'name', 'zh'], '甲公司']]],
    ['an observation of the city', [['indicators', ['observations', 1, 'area'], 'shanghai']]],
    ['a locator where the source has no rule', [['sources', [0, 'locatorRule'], null]]],
    ['a place on the edge, within the stated errors', [['places', coordinates(alpha), [121.5227, 31.31]]]],
    ['a position on the corner of the surroundings', [['structure', [...coordinates(0), 0], [121.44, 31.2]]]],
    ['an outline with a hole', [['zones', coordinates(bayValley), [outer, hole]]]],
    [
      'an outline of two parts',
      [
        [
          'zones',
          [...feature(bayValley), 'geometry'],
          {
            type: 'MultiPolygon',
            coordinates: [[outer], [hole.toReversed().map(([x = 0, y = 0]) => [x + 0.02, y])]],
          },
        ],
        ['zones', [...properties(bayValley), 'labelPoint'], [121.5, 31.343]],
      ],
    ],
    [
      'a carrier area across two zones',
      [
        ['zones', coordinates(bayValley), [outer.map(([x = 0, y = 0]) => [x, y - 0.05])]],
        ['zones', [...properties(bayValley), 'labelPoint'], [121.5, 31.292]],
      ],
    ],
  ])('%s', (_, changes) => {
    expect(check(...changes)).toEqual([]);
  });
});

describe('the check is not misled by', () => {
  it('a hole that runs the wrong way, or crosses itself', () => {
    const [a, b, c, d] = hole;
    const turned = check(['zones', coordinates(bayValley), [outer, hole.toReversed()]]);
    expect(turned).toMatchObject([
      { field: 'geometry.coordinates#2', problem: { en: 'a hole must run clockwise' } },
    ]);
    const knotted = check(['zones', coordinates(bayValley), [outer, [a, c, b, d, a]]]);
    expect(knotted).toMatchObject([
      { field: 'geometry.coordinates#2', problem: { en: expect.stringContaining('crosses itself') } },
    ]);
  });

  it('an outline that cannot be measured: one problem, and the others are still checked', () => {
    const problems = check(
      ['zones', coordinates(south), [outer.slice(0, 3)]],
      ['places', [...feature(gamma), 'geometry'], { type: 'Point', coordinates: [121.5, 31.3] }],
    );
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      ['gamma', 'geometry'],
      ['binjiang-south', 'geometry.coordinates#1'],
    ]);
  });

  it('an empty part of an outline', () => {
    const empty = { type: 'MultiPolygon', coordinates: [[outer], []] };
    expect(check(['zones', [...feature(bayValley), 'geometry'], empty])).toMatchObject([
      { record: 'bay-valley', field: 'geometry.coordinates', problem: { en: 'the outline is empty' } },
    ]);
  });

  it('a label point with its coordinates swapped', () => {
    const problems = check(['zones', [...properties(daChuangzhi), 'labelPoint'], [31.31, 121.505]]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: 'labelPoint',
        problem: expect.objectContaining({ en: expect.stringContaining('swapped') }),
      }),
    );
  });
});
