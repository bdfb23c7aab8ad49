import GeoJSON from 'geojson';
import { factFiles } from '../../model/fact-files';
import { type Column, text } from '../column';
import { at, type Json, jsonOf, listOf, ordered } from '../json';
import { placeKinds, precisions } from './choices';
import * as common from './commonColumns';
import { belongingOrder, orNull, recordOrder } from './order';
import type { RecordSheet } from './sheet';

const siteColumns: readonly Column[] = [
  ...common.bilingual(
    'address',
    '地址',
    'Address',
    26,
    text(
      '来源公布的地址；没有就两格都空着。',
      'The address as published; leave both cells blank if there is none.',
    ),
  ),
  {
    kind: 'choice',
    choices: precisions,
    field: 'location.precision',
    name: text('位置精度', 'Precision of site'),
    width: 18,
    help: text(
      '准确：误差 1–60 米；大致：61–500 米；示意：本办公室在图上绘定的，要写核对人和日期；未公布：不填坐标和误差。',
      'exact: within 1–60 m; approximate: 61–500 m; indicative: set on the map by the office, with who checked it and when; unpublished: leave coordinates and error blank.',
    ),
  },
  {
    kind: 'number',
    field: 'longitude',
    name: text('经度', 'Longitude'),
    width: 12,
    help: text(
      'WGS-84 十进制度，如 121.51007。高德、腾讯、百度的坐标要先换算。',
      'WGS-84 decimal degrees, such as 121.51007. Positions from AMap, Tencent or Baidu must be converted first.',
    ),
  },
  {
    kind: 'number',
    field: 'latitude',
    name: text('纬度', 'Latitude'),
    width: 12,
    help: text('WGS-84 十进制度，如 31.29974。', 'WGS-84 decimal degrees, such as 31.29974.'),
  },
  {
    kind: 'number',
    field: 'location.errorMetres',
    name: text('位置误差（米）', 'Error of site (m)'),
    width: 12,
    help: text('位置一般会差多少米。', 'By how many metres the site may typically be off.'),
  },
  ...common.bilingual(
    'location.words',
    '位置说明',
    'How the site is known',
    30,
    text(
      '位置从哪里、怎样得来；未公布的可以写一句说明，也可以不写。',
      'Where and how the site was found; for an unpublished one a remark, or nothing.',
    ),
  ),
  {
    kind: 'text',
    field: 'location.checked.by',
    name: text('位置核对人', 'Site checked by'),
    width: 20,
    help: text(
      '谁核对过位置：姓名或部门。示意位置必填，其余可以不填。',
      'Who checked the site: a name or an office. Needed for an indicative site, else as you like.',
    ),
    isLater: true,
  },
  {
    kind: 'date',
    field: 'location.checked.on',
    name: text('位置核对日期', 'Site checked on'),
    width: 14,
    help: text(
      '哪一天核对的。写成 2026-11-26。与核对人一起填。',
      'The day of that check, such as 2026-11-26. Goes with who checked.',
    ),
    isLater: true,
  },
];

function flat(record: unknown): Json {
  const { properties, geometry } = jsonOf(record);
  const { location, ...rest } = jsonOf(properties);
  const [longitude, latitude] = listOf(at(geometry, 'coordinates'));
  const { method, note, ...site } = jsonOf(location);
  return { ...rest, location: { ...site, words: method ?? note }, longitude, latitude };
}

const shapedSite = ({ precision, errorMetres, words, checked }: Json): Json =>
  ordered({ precision, errorMetres, [precision === 'unpublished' ? 'note' : 'method']: words, checked }, []);

/** A row as a feature; a position that is none stays for the door to report. */
function shape({ longitude, latitude, location, ...rest }: Json): Json {
  const record = { ...orNull(rest, 'address'), location: shapedSite(jsonOf(location)) };
  const properties = ordered(record, [
    ...recordOrder,
    ...belongingOrder,
    'statusAsOf',
    'address',
    'location',
  ]);
  const id = properties['id'];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    const [feature] = GeoJSON.parse([{ ...properties, longitude, latitude }], {
      Point: ['latitude', 'longitude'],
    }).features;
    if (feature !== undefined)
      return { type: 'Feature', id, geometry: feature.geometry, properties: jsonOf(feature.properties) };
  }
  const hasNone = longitude === undefined && latitude === undefined;
  const geometry = hasNone ? null : { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', id, geometry, properties };
}

export const placeSheet: RecordSheet = {
  key: 'places',
  file: factFiles.places,
  name: text('地点', 'Places'),
  hasChildren: true,
  columns: [
    common.idColumn,
    ...common.bilingual('name', '名称', 'Name', 26),
    {
      kind: 'choice',
      choices: placeKinds,
      field: 'kind',
      name: text('类别', 'Kind'),
      width: 18,
      help: text('从下拉列表选。', 'Choose from the list.'),
    },
    common.statusColumn,
    {
      ...common.asOfColumn,
      field: 'statusAsOf',
      name: text('状态日期', 'Status as of'),
      help: text(
        '状态是哪一天的。写成 2023、2023-08 或 2023-08-17。',
        'The day of which the status is. Write 2023, 2023-08 or 2023-08-17.',
      ),
    },
    ...common.areaColumns,
    ...siteColumns,
    ...common.closingColumns,
  ],
  flat,
  shape,
};
