import type { RawFacts } from '../../src/model/facts';
import { rectangle } from '../setup/rectangle';
import { shelfLives } from './fixture-shelf-lives';

/** A small, valid and wholly made-up set of facts; tests break one thing at a time. */

const cites = [{ source: 'press-2023', locator: 'A3' }];

const record = (id: string, zh: string, en: string) => ({
  id,
  name: { zh, en },
  nameBasis: 'translation',
  summary: { zh: `${zh}的说明。`, en: `About ${en}.` },
  asOf: '2023-08-17',
  confidence: 'high',
  cites,
});

type Box = [west: number, south: number, east: number, north: number];
type ZoneRest = { role?: string; order?: number; parent?: string | null; headline?: string[] };

const zone = (id: string, zh: string, en: string, box: Box, rest: ZoneRest) => ({
  type: 'Feature',
  id,
  geometry: rectangle(...box),
  properties: {
    ...record(id, zh, en),
    role: 'zone',
    order: 0,
    parent: null,
    memberOf: [],
    positioning: { zh: `${zh}的定位。`, en: `What ${en} is for.` },
    headline: [],
    labelPoint: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
    boundary: {
      status: 'indicative',
      method: { zh: '沿道路绘制', en: 'drawn along roads' },
      errorMetres: 50,
    },
    ...rest,
  },
});

const place = (
  id: string,
  zh: string,
  en: string,
  kind: string,
  areas: string[],
  at: [number, number] | null,
) => ({
  type: 'Feature',
  id,
  geometry: at === null ? null : { type: 'Point', coordinates: at },
  properties: {
    ...record(id, zh, en),
    kind,
    areas,
    areaBasis: 'stated',
    status: 'operating',
    statusAsOf: '2023-08',
    address: null,
    location:
      at === null
        ? { precision: 'unpublished' }
        : {
            precision: 'exact',
            errorMetres: 30,
            method: { zh: '建筑轮廓中心', en: 'centre of the building' },
          },
  },
});

const plan = (id: string, zh: string, en: string, kind: string, areas: string[], rest: object) => ({
  ...record(id, zh, en),
  kind,
  areas,
  areaBasis: 'stated',
  status: 'announced',
  period: { from: '2023-08', to: '2025-12-31' },
  ...rest,
});

const industry = (id: string, zh: string, en: string, tier: string, parent: string | null) => ({
  ...record(id, zh, en),
  tier,
  parent,
  areas: ['yangpu'],
});

const observation = (id: string, kind: string, value: number, asOf: string, zh: string, en: string) => ({
  id,
  indicator: 'companies',
  area: 'da-chuangzhi',
  value,
  qualifier: 'over',
  kind,
  asOf,
  summary: { zh, en },
  confidence: 'high',
  cites,
});

const zones = [
  zone('da-chuangzhi', '大创智', 'Da Chuangzhi', [121.49, 31.295, 121.522, 31.327], {
    order: 1,
    headline: ['companies-2023'],
  }),
  zone('binjiang', '滨江', 'Binjiang', [121.542, 31.25, 121.554, 31.339], { order: 2 }),
  zone('da-chuanggu', '大创谷', 'Da Chuanggu', [121.52, 31.269, 121.541, 31.288], { order: 3 }),
  zone('huan-tongji', '环同济', 'Huan-Tongji', [121.492, 31.275, 121.514, 31.289], { order: 4 }),
  zone('fuxing-island', '复兴岛', 'Fuxing Island', [121.555, 31.274, 121.562, 31.302], { order: 5 }),
  zone('binjiang-south', '滨江南段', 'Binjiang South', [121.542, 31.25, 121.554, 31.277], {
    role: 'section',
    parent: 'binjiang',
  }),
  zone('bay-valley', '湾谷', 'Bay Valley', [121.497, 31.339, 121.503, 31.346], { role: 'carrier-area' }),
];

const corridor = {
  type: 'Feature',
  id: 'the-corridor',
  geometry: {
    type: 'LineString',
    coordinates: [
      [121.5, 31.342],
      [121.51, 31.31],
      [121.5, 31.285],
    ],
  },
  properties: {
    ...record('the-corridor', '科创走廊', 'The Corridor'),
    kind: 'corridor',
    members: ['da-chuangzhi', 'huan-tongji', 'bay-valley'],
    logic: 'logic',
    directions: ['metaverse'],
    line: {
      status: 'indicative',
      method: { zh: '沿地铁绘制', en: 'drawn along the metro' },
      errorMetres: 100,
    },
  },
};

const figure = {
  label: { zh: '入驻企业', en: 'Resident companies' },
  value: 300,
  qualifier: 'over',
  unit: { zh: '家', en: 'companies' },
  kind: 'actual',
  asOf: '2023-06',
  cites,
};

const places = [
  place('alpha', '甲公司', 'Alpha', 'company', ['da-chuangzhi'], [121.503, 31.31]),
  place('beta', '乙平台', 'Beta', 'platform', ['binjiang-south', 'binjiang'], [121.545, 31.26]),
  place('gamma', '丙公司', 'Gamma', 'company', ['yangpu'], null),
  place('delta', '丁园区', 'Delta Park', 'carrier', ['binjiang'], null),
];

const source = (id: string, url: string | null, readAs: string, locatorRule: string | null) => ({
  id,
  title: { zh: '发布会', en: 'Press conference' },
  publisher: { zh: '市政府', en: 'Municipality' },
  url,
  date: '2023-08-17',
  kind: 'official',
  readAs,
  licence: null,
  locatorRule,
});

/** Fresh on every call, as if just read from the files. */
export function rawFixture(): RawFacts {
  const raw = {
    zones: { type: 'FeatureCollection', features: zones },
    structure: { type: 'FeatureCollection', features: [corridor] },
    places: {
      type: 'FeatureCollection',
      features: places.map((feature) =>
        feature.id === 'alpha'
          ? { ...feature, properties: { ...feature.properties, industries: ['ai'], figures: [figure] } }
          : feature,
      ),
    },
    plans: [
      plan('logic', '创新驱动产业', 'Innovation drives industry', 'concept', ['the-corridor'], {}),
      plan('goals', '总目标', 'Goals', 'goal', ['yangpu'], {}),
      plan('more-companies', '企业倍增', 'More companies', 'target', ['da-chuangzhi'], {
        parent: 'goals',
        indicator: 'companies',
      }),
    ],
    industries: [
      industry('system', '产业体系', 'Industry system', 'system', null),
      industry('four', '新兴领域', 'Emerging fields', '4', 'system'),
      industry('ai', '人工智能', 'Artificial intelligence', '4', 'four'),
      industry('metaverse', '元宇宙', 'Metaverse', 'direction', null),
    ],
    indicators: {
      definitions: [
        {
          id: 'companies',
          name: { zh: '企业数', en: 'Companies' },
          definition: { zh: '区域内企业总数。', en: 'All companies in the area.' },
          unit: { zh: '家', en: 'companies' },
          better: 'higher',
          normalisableBy: ['area'],
          shelfLifeMonths: 24,
        },
      ],
      observations: [
        observation('companies-2023', 'actual', 4500, '2023-08', '超过4,500家。', 'Over 4,500.'),
        observation(
          'companies-2025-target',
          'target',
          10000,
          '2023-08',
          '到期末1万家。',
          '10,000 by the end.',
        ),
      ],
    },
    sources: [
      source('press-2023', 'https://example.org/press', 'original', '^(intro|[AQ][1-7])$'),
      source('mirror-2023', null, 'copy', null),
    ],
    shelfLives,
  };
  return structuredClone(raw);
}
