import type { SheetKey } from '../../src/office/sheets/sheet';
import type { Typed } from './desk';

/** A mistake as an office makes it: what is typed where, in which cell it is to be named, and by what words. */
export type Slip = {
  readonly what: string;
  readonly sheet: SheetKey;
  readonly set: Readonly<Record<string, Typed>>;
  /** The field whose cell is named. */
  readonly at: string;
  readonly says: RegExp;
};

const site = {
  'location.precision': '准确 exact',
  longitude: 121.51,
  latitude: 31.3,
  'location.errorMetres': 30,
  'location.words.zh': '示例',
  'location.words.en': 'Example',
};
const noSite = { longitude: null, latitude: null, 'location.errorMetres': null };
const slip = (sheet: SheetKey, what: string, set: Slip['set'], at: string, says: RegExp): Slip => ({
  sheet,
  what,
  set,
  at,
  says,
});

/** Each goes into a row of its own. */
export const slips: readonly Slip[] = [
  slip('places', 'a kind of one’s own', { kind: '咖啡馆' }, 'kind', /不认识的值 咖啡馆/),
  slip('places', 'no status', { status: null }, 'status', /缺少必填项/),
  slip('places', 'words for a number', { ...site, longitude: '东经一百二十一度' }, 'longitude', /应为数字/),
  slip(
    'places',
    'longitude and latitude swapped',
    { ...site, longitude: 31.3, latitude: 121.51 },
    'longitude',
    /写反了/,
  ),
  slip('places', 'half a position', { ...site, latitude: '  ' }, 'latitude', /缺少必填项/),
  slip(
    'places',
    'a site too vague',
    { ...site, 'location.precision': 'approximate', 'location.errorMetres': 900 },
    'location.errorMetres',
    /数值太大/,
  ),
  slip(
    'places',
    'a pin for an unpublished site',
    { ...site, 'location.precision': '未公布', 'location.errorMetres': null },
    'longitude',
    /位置未公布，却带有坐标/,
  ),
  slip(
    'places',
    'a site without a position',
    { ...site, longitude: null, latitude: null },
    'longitude',
    /却没有坐标/,
  ),
  slip(
    'places',
    'an error for an unpublished site',
    { ...noSite, 'location.precision': '未公布', 'location.errorMetres': 30 },
    'location.errorMetres',
    /多出一项/,
  ),
  slip('places', 'a date in words', { asOf: '去年秋天' }, 'asOf', /日期写法不对：去年秋天/),
  slip('places', 'a thirteenth month', { asOf: '2023-13' }, 'asOf', /日期写法不对/),
  slip('places', 'a day that is not', { statusAsOf: '2023-02-30' }, 'statusAsOf', /没有这一天/),
  slip('places', 'a day to come', { statusAsOf: '2031-01-05' }, 'statusAsOf', /在今天之后/),
  slip('places', 'a zone that is not', { areas: 'nowhere-park' }, 'areas', /没有编号为 nowhere-park 的记录/),
  slip('places', 'no source', { cites: '' }, 'cites', /缺少必填项/),
  slip('places', 'an unknown source', { cites: 'the-wind' }, 'cites', /没有编号为 the-wind 的来源/),
  slip('places', 'sources in a muddle', { cites: 'press (conference' }, 'cites', /来源的写法不对/),
  slip('places', 'no English name', { 'name.en': '　' }, 'name.en', /缺少必填项/),
  slip('places', 'Chinese in the English', { 'name.en': '杨浦 Park' }, 'name.en', /英文中有汉字/),
  slip('places', 'half-width punctuation', { 'summary.zh': '在五角场,有商场' }, 'summary.zh', /半角标点/),
  slip('places', 'itself among its relations', { related: '$own' }, 'related', /引用了自己/),
  slip(
    'places',
    'a broken formula',
    { 'address.zh': { formula: 'A1/0', result: '#DIV/0!' } },
    'address.zh',
    /错误值/,
  ),
  slip(
    'places',
    'a formula never worked out',
    { 'summary.en': { formula: 'A1&B1', result: null } },
    'summary.en',
    /没有计算结果/,
  ),
  slip('places', 'an industry that is not', { industries: 'alchemy' }, 'industries', /没有编号为 alchemy/),
  slip(
    'plans',
    'an end before the start',
    { 'period.from': '2025', 'period.to': '2023' },
    'period.from',
    /结束早于开始/,
  ),
  slip('plans', 'an unknown parent', { parent: 'grand-plan' }, 'parent', /没有编号为 grand-plan/),
  slip('plans', 'a place for an indicator', { indicator: 'wujiaochang' }, 'indicator', /不能用在这里/),
  slip('plans', 'an unknown confidence', { confidence: '肯定' }, 'confidence', /不认识的值 肯定/),
  slip('figures', 'a number in words', { value: '三十多' }, 'value', /应为数字/),
  slip('figures', 'per cent as a format', { value: { percent: 0.12 } }, 'value', /百分号/),
  slip('figures', 'a counter without English', { unit: '光年', unitEnglish: null }, 'unit', /不认识的单位/),
  slip('figures', 'an unknown exactness', { qualifier: '大概齐' }, 'qualifier', /不认识的值/),
  slip('figures', 'perhaps yearly', { perYear: '也许' }, 'perYear', /应为 是 或 否/),
  slip('figures', 'an order in words', { order: '第一' }, 'order', /序号应为数字/),
  slip('figures', 'nobody’s figure', { owner: '无名公司 nobody' }, 'owner', /没有编号为 nobody 的地点或规划/),
  slip(
    'milestones',
    'happened in days to come',
    { date: '2033-05', kind: '已发生 happened' },
    'date',
    /在今天之后/,
  ),
  slip('milestones', 'no text', { 'text.zh': null }, 'text.zh', /缺少必填项/),
  slip('news', 'older than its record', { date: '2001-01-01' }, 'date', /早于记录本身/),
  slip('indicators', 'half a month', { shelfLifeMonths: 1.5 }, 'shelfLifeMonths', /应为整数/),
  slip(
    'indicators',
    'divided by the moon',
    { normalisableBy: '按面积 area; moon' },
    'normalisableBy',
    /不认识的值 moon/,
  ),
  slip(
    'observations',
    'an unknown indicator',
    { indicator: 'happiness' },
    'indicator',
    /没有编号为 happiness/,
  ),
  slip('observations', 'no value', { value: null }, 'value', /缺少必填项/),
  slip('sources', 'half an address', { url: 'www.example.cn' }, 'url', /网址写法不对/),
  slip('sources', 'a kind of one’s own', { kind: '小道消息' }, 'kind', /不认识的值/),
];
