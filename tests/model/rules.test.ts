import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/model/check/check-facts';
import { wgsToBd, wgsToGcj } from '../../src/model/datum';
import { factFiles, type RawFacts } from '../../src/model/facts';
import { changed } from './change';
import { rawFixture } from './fixture';

type Path = readonly (string | number)[];
type Broken = readonly [file: keyof RawFacts, path: Path, value: unknown];
/** The file is the broken one where none is named. */
type Expected = readonly [record: string, field: string | null, problem: RegExp, file?: keyof RawFacts];

const check = (...breaks: readonly Broken[]) =>
  checkFacts(
    breaks.reduce((raw, [file, path, value]) => changed(raw, file, path, value), rawFixture()),
    {
      today: '2026-11-24',
      roads: [
        {
          name: '政立路',
          lines: [
            [
              [121.49, 31.31],
              [121.515, 31.31],
            ],
          ],
        },
      ],
    },
  ).problems;

/** Paths of records in the fixture. */
const feature = (index: number): Path => ['features', index];
const properties = (index: number): Path => ['features', index, 'properties'];
const ring = (index: number): Path => ['features', index, 'geometry', 'coordinates'];
const [daChuangzhi, binjiang, daChuanggu, huanTongji, fuxingIsland, south, bayValley] = [0, 1, 2, 3, 4, 5, 6];
const [alpha, beta, gamma, delta] = [0, 1, 2, 3];
const [logic, goals, moreCompanies] = [0, 1, 2];
const [system, four, ai, metaverse] = [0, 1, 2, 3];
const actual: Path = ['observations', 0];
const target: Path = ['observations', 1];
const citesOf = (path: Path): Path => [...path, 'cites', 0];

const square = [
  [121.5, 31.3],
  [121.51, 31.3],
  [121.51, 31.31],
  [121.5, 31.31],
  [121.5, 31.3],
];
const shifted = (index: number, move: (at: [number, number]) => [number, number]): Broken => {
  const [west, south, east, north] = [
    [121.49, 31.295, 121.522, 31.327],
    [121.542, 31.25, 121.554, 31.339],
  ][index] ?? [0, 0, 0, 0];
  const corners: [number, number][] = [
    [west ?? 0, south ?? 0],
    [east ?? 0, south ?? 0],
    [east ?? 0, north ?? 0],
    [west ?? 0, north ?? 0],
    [west ?? 0, south ?? 0],
  ];
  const rounded = corners.map(move).map((at) => at.map((degrees) => Number(degrees.toFixed(6))));
  return ['zones', ring(index), [rounded]];
};
const rounded = (at: readonly number[]) => at.map((degrees) => Number(degrees.toFixed(6)));

it('finds nothing wrong with the valid fixture', () => {
  expect(check()).toEqual([]);
});

describe('the check refuses', () => {
  it.each<readonly [string, Broken, Expected]>([
    // Ids and references.
    [
      'an id taken twice in one file',
      ['plans', [goals, 'id'], 'logic'],
      ['logic', 'id', /already taken by a record in plans/],
    ],
    [
      'an id taken by another file',
      ['sources', [1, 'id'], 'alpha'],
      ['alpha', 'id', /already taken by a record in places/],
    ],
    [
      'an unknown area',
      ['places', [...properties(delta), 'areas', 0], 'nowhere'],
      ['delta', 'areas', /no record with the id nowhere/],
    ],
    [
      'an area that is a plan',
      ['places', [...properties(delta), 'areas', 0], 'goals'],
      ['delta', 'areas', /of kind plan, which cannot/],
    ],
    [
      'an area listed twice',
      ['places', [...properties(delta), 'areas'], ['binjiang', 'binjiang']],
      ['delta', 'areas#2', /listed twice/],
    ],
    [
      'an unknown industry',
      ['places', [...properties(alpha), 'industries'], ['ai', 'magic']],
      ['alpha', 'industries#2', /id magic/],
    ],
    [
      'an unknown related record',
      ['plans', [goals, 'related'], ['nobody']],
      ['goals', 'related', /id nobody/],
    ],
    [
      'a record related to itself',
      ['plans', [goals, 'related'], ['goals']],
      ['goals', 'related', /refers to itself/],
    ],
    [
      'an unknown parent plan',
      ['plans', [moreCompanies, 'parent'], 'nothing'],
      ['more-companies', 'parent', /id nothing/],
    ],
    [
      'an unknown indicator of a plan',
      ['plans', [goals, 'indicator'], 'nothing'],
      ['goals', 'indicator', /id nothing/],
    ],
    [
      'an unknown structure',
      ['zones', [...properties(huanTongji), 'memberOf'], ['ring']],
      ['huan-tongji', 'memberOf', /id ring/],
    ],
    [
      'an unknown member',
      ['structure', [...properties(0), 'members', 2], 'ring'],
      ['the-corridor', 'members#3', /id ring/],
    ],
    [
      'an unknown logic',
      ['structure', [...properties(0), 'logic'], 'ring'],
      ['the-corridor', 'logic', /id ring/],
    ],
    [
      'an unknown direction',
      ['structure', [...properties(0), 'directions'], ['goals']],
      ['the-corridor', 'directions', /of kind plan/],
    ],
    [
      'an unknown headline',
      ['zones', [...properties(daChuangzhi), 'headline'], ['many']],
      ['da-chuangzhi', 'headline', /id many/],
    ],
    [
      'plans in a circle',
      ['plans', [goals, 'parent'], 'more-companies'],
      ['goals', 'parent', /circle: goals → more-companies → goals/],
    ],
    // Sources and dates.
    [
      'an unknown source',
      ['plans', [...citesOf([goals]), 'source'], 'hearsay'],
      ['goals', 'cites#1.source', /no source with the id hearsay/],
    ],
    [
      'a locator against the rule',
      ['plans', [...citesOf([goals]), 'locator'], 'A9'],
      ['goals', 'cites#1.locator', /A9 does not fit/],
    ],
    [
      'a missing locator',
      ['places', [...properties(alpha), 'figures', 0, 'cites', 0, 'locator'], null],
      ['alpha', 'figures#1.cites#1.locator', /locator is missing/],
    ],
    [
      'an original without an address',
      ['sources', [1, 'readAs'], 'original'],
      ['mirror-2023', 'readAs', /no public address/],
    ],
    [
      'a locator rule that is no pattern',
      ['sources', [1, 'locatorRule'], '(['],
      ['mirror-2023', 'locatorRule', /not a valid regular/],
    ],
    [
      'a date in the future',
      ['plans', [goals, 'asOf'], '2027'],
      ['goals', 'asOf', /2027 lies in the future/],
    ],
    [
      'a figure dated in the future',
      ['places', [...properties(alpha), 'figures', 0, 'asOf'], '2026-12'],
      ['alpha', 'figures#1.asOf', /lies in the future/],
    ],
    [
      'a source dated in the future',
      ['sources', [1, 'date'], '2030-01-01'],
      ['mirror-2023', 'date', /lies in the future/],
    ],
    [
      'a day that does not exist',
      ['plans', [goals, 'period', 'to'], '2025-02-30'],
      ['goals', 'period.to', /no such day/],
    ],
    [
      'a period that ends before it starts',
      ['plans', [goals, 'period', 'to'], '2022'],
      ['goals', 'period', /ends before it starts/],
    ],
    [
      'news older than the record',
      [
        'plans',
        [goals, 'news'],
        [
          {
            date: '2023-07',
            text: { zh: '旧闻', en: 'Old' },
            cites: [{ source: 'mirror-2023', locator: null }],
          },
        ],
      ],
      ['goals', 'news#1.date', /older than the record/],
    ],
    [
      'a past milestone in the future',
      [
        'plans',
        [goals, 'milestones'],
        [
          {
            date: '2027',
            kind: 'happened',
            text: { zh: '开工', en: 'Begun' },
            cites: [{ source: 'mirror-2023', locator: null }],
          },
        ],
      ],
      ['goals', 'milestones#1.date', /lies in the future/],
    ],
    // Targets and industries.
    [
      'a target as a headline',
      ['zones', [...properties(daChuangzhi), 'headline'], ['companies-2025-target']],
      ['da-chuangzhi', 'headline#1', /target or forecast cannot/],
    ],
    [
      'another zone’s value as a headline',
      ['zones', [...properties(fuxingIsland), 'headline'], ['companies-2023']],
      ['fuxing-island', 'headline#1', /belongs to da-chuangzhi/],
    ],
    [
      'a target that no plan states',
      ['plans', [moreCompanies, 'indicator'], null],
      ['companies-2025-target', 'kind', /no plan states this target/, 'indicators'],
    ],
    [
      'a second root of the industries',
      ['industries', [metaverse, 'tier'], 'system'],
      ['metaverse', 'tier', /one root only/],
    ],
    [
      'an industry under another tier',
      ['industries', [ai, 'tier'], '3'],
      ['ai', 'parent', /tier 3 hangs under tier 4/],
    ],
    [
      'an industry without a parent',
      ['industries', [four, 'parent'], null],
      ['four', 'parent', /tier needs a parent/],
    ],
    [
      'a root with a parent',
      ['industries', [system, 'parent'], 'metaverse'],
      ['system', 'parent', /root of the industry system has no parent/],
    ],
    [
      'two records of one name',
      ['plans', [logic, 'kind'], 'goal'],
      ['goals', 'name.zh', /same name as logic/],
    ],
    // Languages.
    [
      'Han characters in English',
      ['plans', [goals, 'summary', 'en'], 'About 目标.'],
      ['goals', 'summary.en', /contains Chinese characters/],
    ],
    [
      'full-width punctuation in English',
      ['plans', [goals, 'summary', 'en'], 'About goals。'],
      ['goals', 'summary.en', /full-width punctuation/],
    ],
    [
      'Chinese that is not Chinese',
      ['plans', [goals, 'summary', 'zh'], 'About goals'],
      ['goals', 'summary.zh', /no Chinese characters/],
    ],
    [
      'half-width punctuation in Chinese',
      ['plans', [goals, 'summary', 'zh'], '目标,说明。'],
      ['goals', 'summary.zh', /half-width punctuation/],
    ],
    [
      'numbers that differ',
      ['indicators', [...actual, 'summary', 'en'], 'Over 5,400.'],
      ['companies-2023', 'summary', /only in Chinese 4,500; only in English 5,400/],
    ],
    [
      'a number in one language only',
      ['indicators', [...target, 'summary', 'zh'], '到期末。'],
      ['companies-2025-target', 'summary', /only in Chinese none; only in English 10,000/],
    ],
    [
      'an invisible character',
      ['plans', [goals, 'name', 'en'], 'Go\u200bals'],
      ['goals', 'name.en', /invisible character, U\+200B/],
    ],
    [
      'a direction mark',
      ['plans', [goals, 'summary', 'zh'], '目标\u202e说明。'],
      ['goals', 'summary.zh', /U\+202E/],
    ],
    [
      'a control character',
      ['plans', [goals, 'summary', 'zh'], '目标\u0007说明。'],
      ['goals', 'summary.zh', /U\+0007/],
    ],
    [
      'doubled spaces',
      ['plans', [goals, 'name', 'en'], 'The  goals'],
      ['goals', 'name.en', /spaces too many/],
    ],
    [
      'a text too long for its place',
      ['zones', [...properties(daChuangzhi), 'positioning', 'zh'], '位'.repeat(81)],
      ['da-chuangzhi', 'positioning.zh', /81 characters, the limit is 80/],
    ],
    // Zones.
    [
      'a missing zone',
      ['zones', [...properties(fuxingIsland), 'role'], 'carrier-area'],
      ['fuxing-island', null, /zone fuxing-island is missing/],
    ],
    [
      'a sixth zone',
      ['zones', [...properties(bayValley), 'role'], 'zone'],
      ['bay-valley', 'role', /five zones only/],
    ],
    [
      'another English name',
      ['zones', [...properties(binjiang), 'name', 'en'], 'Yangpu Riverside'],
      ['binjiang', 'name.en', /must be Binjiang/],
    ],
    [
      'an order used twice',
      ['zones', [...properties(daChuanggu), 'order'], 2],
      ['da-chuanggu', 'order', /each once/],
    ],
    [
      'an order on a section',
      ['zones', [...properties(south), 'order'], 2],
      ['binjiang-south', 'order', /only zones have an order/],
    ],
    [
      'a section outside its zone',
      ['zones', [...properties(south), 'parent'], 'da-chuanggu'],
      ['binjiang-south', 'geometry', /ha of it lie outside da-chuanggu/],
    ],
    [
      'a section without a zone',
      ['zones', [...properties(south), 'parent'], null],
      ['binjiang-south', 'parent', /must name its zone/],
    ],
    [
      'a zone below another',
      ['zones', [...properties(fuxingIsland), 'parent'], 'binjiang'],
      ['fuxing-island', 'parent', /a zone has no parent/],
    ],
    [
      'overlapping zones',
      ['zones', [...ring(huanTongji), 0], square.map(([x = 0, y = 0]) => [x - 0.004, y - 0.012])],
      ['huan-tongji', 'geometry', /overlaps da-chuangzhi by/],
    ],
    [
      'a label outside its zone',
      ['zones', [...properties(daChuanggu), 'labelPoint'], [121.5, 31.3]],
      ['da-chuanggu', 'labelPoint', /lies outside the outline/],
    ],
    [
      'a boundary said to be official',
      ['zones', [...properties(binjiang), 'boundary', 'status'], 'official'],
      ['binjiang', 'boundary.status', /unknown value official/],
    ],
    // Geometry.
    [
      'longitude and latitude swapped',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], [31.31, 121.503]],
      ['alpha', 'geometry.coordinates', /swapped: \[31.31, 121.503\]/],
    ],
    [
      'a place in another city',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], [116.4, 39.9]],
      ['alpha', 'geometry.coordinates', /outside Yangpu/],
    ],
    [
      'seven decimals',
      ['structure', [...ring(0), 1], [121.5100001, 31.31]],
      ['the-corridor', 'geometry.coordinates#2', /more than 6 decimals/],
    ],
    [
      'a coordinate without end',
      ['zones', [...ring(bayValley), 0, 1, 0], Number.POSITIVE_INFINITY],
      ['bay-valley', 'geometry.coordinates#1#2', /not ordinary numbers/],
    ],
    [
      'a ring of three positions',
      ['zones', ring(bayValley), [square.slice(0, 3)]],
      ['bay-valley', 'geometry.coordinates#1', /fewer than 4/],
    ],
    [
      'an open ring',
      ['zones', ring(bayValley), [square.slice(0, 4)]],
      ['bay-valley', 'geometry.coordinates#1', /not closed/],
    ],
    [
      'a repeated position',
      ['zones', [...ring(bayValley), 0], [square[0], ...square]],
      ['bay-valley', 'geometry.coordinates#1', /positions 1 and 2 are the same/],
    ],
    [
      'a clockwise ring',
      ['zones', [...ring(bayValley), 0], [...square].reverse()],
      ['bay-valley', 'geometry.coordinates#1', /must run counter-clockwise/],
    ],
    [
      'a ring that crosses itself',
      ['zones', [...ring(bayValley), 0], [square[0], square[2], square[1], square[3], square[0]]],
      ['bay-valley', 'geometry.coordinates#1', /crosses itself near \[121.50500, 31.3/],
    ],
    [
      'an outline without rings',
      ['zones', ring(bayValley), []],
      ['bay-valley', 'geometry.coordinates', /outline is empty/],
    ],
    [
      'a line with one end',
      ['structure', ring(0), [[121.5, 31.3]]],
      ['the-corridor', 'geometry.coordinates', /fewer than 2/],
    ],
    [
      'a line that does not say how it was drawn',
      ['structure', [...properties(0), 'line'], null],
      ['the-corridor', 'line', /does not say how/],
    ],
    [
      'a method without a line',
      ['structure', [...feature(0), 'geometry'], null],
      ['the-corridor', 'line', /yet has no line/],
    ],
    // Places.
    [
      'a pin on an unpublished site',
      ['places', [...feature(gamma), 'geometry'], { type: 'Point', coordinates: [121.5, 31.3] }],
      ['gamma', 'geometry', /not published, yet/],
    ],
    [
      'an exact site without a pin',
      ['places', [...feature(alpha), 'geometry'], null],
      ['alpha', 'geometry', /yet has no position/],
    ],
    [
      'a place outside its zone',
      ['places', [...feature(beta), 'geometry', 'coordinates'], [121.545, 31.33]],
      ['beta', 'areas#1', /outside binjiang-south, by \d+ m beyond/],
    ],
    [
      'a place in GCJ-02',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToGcj([121.521, 31.31]))],
      ['alpha', 'geometry.coordinates', /seem to be GCJ-02 .* falls into da-chuangzhi/],
    ],
    [
      'a place in BD-09',
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToBd([121.521, 31.31]))],
      ['alpha', 'geometry.coordinates', /seem to be BD-09/],
    ],
    [
      'a zone in GCJ-02',
      shifted(daChuangzhi, wgsToGcj),
      ['da-chuangzhi', 'geometry.coordinates', /seem to be GCJ-02 .* misses SUFE campus/],
    ],
    [
      'a zone in BD-09',
      shifted(binjiang, wgsToBd),
      ['binjiang', 'geometry.coordinates', /seem to be BD-09 .* misses USST campus/],
    ],
  ])('%s', (_, broken, [record, field, words, file = broken[0]]) => {
    const problems = check(broken);
    const places = problems
      .filter(({ problem }) => words.test(problem.en))
      .map((p) => [p.file, p.record, p.field]);
    expect(places, JSON.stringify(problems)).toContainEqual([factFiles[file], record, field]);
    for (const { problem, remedy } of problems) {
      expect(problem.zh).toMatch(/\p{Script=Han}/u);
      expect(remedy.zh).toMatch(/\p{Script=Han}/u);
      expect(`${problem.en}${remedy.en}`).not.toMatch(/[\u3000-\u303f\uff00-\uffef]/);
    }
  });

  it('a place in GCJ-02 that claims no zone but names a road', () => {
    const broken = check(
      ['places', [...properties(alpha), 'areas'], ['yangpu']],
      ['places', [...properties(alpha), 'address'], { zh: '政立路485号', en: '485 Zhengli Road' }],
      ['places', [...feature(alpha), 'geometry', 'coordinates'], rounded(wgsToGcj([121.5, 31.31]))],
    );
    expect(broken).toMatchObject([
      { record: 'alpha', problem: { en: expect.stringMatching(/GCJ-02 .* road of its address/) } },
    ]);
  });
});

describe('the check as a whole', () => {
  it('does not report a reference to a record that the door left out', () => {
    const problems = check(['plans', [goals, 'kind'], 'dream']);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([['goals', 'kind']]);
  });

  it('sorts by file, then record', () => {
    const problems = check(
      ['sources', [1, 'readAs'], 'original'],
      ['plans', [moreCompanies, 'asOf'], '2030'],
      ['plans', [goals, 'asOf'], '2030'],
    );
    expect(problems.map(({ record }) => record)).toEqual(['goals', 'more-companies', 'mirror-2023']);
  });

  it('gives one report of a wrong place, not two', () => {
    const problems = check([
      'places',
      [...feature(alpha), 'geometry', 'coordinates'],
      rounded(wgsToGcj([121.521, 31.31])),
    ]);
    expect(problems).toHaveLength(1);
  });
});
