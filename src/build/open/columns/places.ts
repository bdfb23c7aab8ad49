import * as v from 'valibot';
import { PartialDate } from '../../../model/date.ts';
import { PlaceKind, type PlaceProperties } from '../../../model/place.ts';
import { Status } from '../../../model/record.ts';
import { type Column, column, joined, text, textOrNone } from '../column.ts';
import { zonesAmong } from './belonging.ts';
import {
  checkedColumns,
  detailColumns,
  nameColumns,
  provenanceColumns,
  type Row,
  summaryColumns,
} from './common.ts';

type Line = Column<Row<PlaceProperties>>;

const zoneNames = ({ record, belt }: Row<PlaceProperties>, language: 'zh' | 'en') =>
  joined(zonesAmong(record.areas, belt).map((id) => belt.areaName(id)[language]));

const belonging: readonly Line[] = [
  column(
    'zone',
    ['片区编号', 'Ids of those of the five zones that it belongs to'],
    textOrNone,
    ({ record, belt }) => joined(zonesAmong(record.areas, belt)),
  ),
  column('zone_zh', ['片区', 'Names of the zones in Chinese'], textOrNone, (row) => zoneNames(row, 'zh')),
  column('zone_en', ['英文片区', 'Names of the zones in English'], textOrNone, (row) => zoneNames(row, 'en')),
  column(
    'areas',
    ['所属范围编号', 'Ids of all areas that the record names; "yangpu" where no zone is known'],
    text,
    ({ record }) => joined(record.areas) ?? '',
  ),
  column(
    'area_basis',
    ['归属的依据', 'How it is known that it belongs there'],
    v.picklist(['stated', 'address', 'inferred', 'editorial']),
    ({ record }) => record.areaBasis,
  ),
  column('industries', ['产业编号', 'Ids of its industries; see industries.json'], textOrNone, ({ record }) =>
    joined(record.industries),
  ),
];

const noteIn = ({ record: { location } }: Row<PlaceProperties>, language: 'zh' | 'en') =>
  (location.precision === 'unpublished' ? location.note : location.method)?.[language] ?? null;

const site: readonly Line[] = [
  column('status', ['状态', 'State at the date beside it'], Status, ({ record }) => record.status),
  column('status_as_of', ['状态日期', 'Date of the state'], PartialDate, ({ record }) => record.statusAsOf),
  column(
    'address_zh',
    ['地址', 'Address in Chinese'],
    textOrNone,
    ({ record }) => record.address?.zh ?? null,
  ),
  column(
    'address_en',
    ['英文地址', 'Address in English'],
    textOrNone,
    ({ record }) => record.address?.en ?? null,
  ),
  column(
    'site_precision',
    ['位置精度', 'How well the site is known; "unpublished" has no geometry'],
    v.picklist(['exact', 'approximate', 'indicative', 'unpublished']),
    ({ record }) => record.location.precision,
  ),
  column(
    'site_error_m',
    ['位置误差（米）', 'Typical error of the site in metres, not a bound; empty where it is unpublished'],
    v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(500))),
    ({ record: { location } }) => (location.precision === 'unpublished' ? null : location.errorMetres),
  ),
  column(
    'site_note_zh',
    ['位置说明', 'How the site was found, or why it has none, in Chinese'],
    textOrNone,
    (row) => noteIn(row, 'zh'),
  ),
  column('site_note_en', ['英文位置说明', 'The same in English'], textOrNone, (row) => noteIn(row, 'en')),
  ...checkedColumns<PlaceProperties>('site', ({ location }) =>
    location.precision === 'unpublished' ? undefined : location.checked,
  ),
];

export const placeColumns: readonly Line[] = [
  ...nameColumns,
  column('kind', ['类别', 'Kind of place'], PlaceKind, ({ record }) => record.kind),
  ...belonging,
  ...site,
  ...summaryColumns,
  ...provenanceColumns,
  ...detailColumns,
];
