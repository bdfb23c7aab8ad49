import * as v from 'valibot';
import { StructureProperties } from '../../../model/structure.ts';
import { Id } from '../../../model/text.ts';
import { type Boundary, ZoneProperties } from '../../../model/zone.ts';
import { type Column, column, joined, text, textOrNone } from '../column.ts';
import {
  checkedColumns,
  detailColumns,
  nameColumns,
  provenanceColumns,
  type Row,
  summaryColumns,
} from './common.ts';

type Outline = v.InferOutput<typeof Boundary>;

/** How an outline or a ribbon was drawn: no boundary is published, all are indicative. */
const drawn = <R>(of: (record: R) => Outline | null): readonly Column<Row<R>>[] => [
  column(
    'boundary',
    ['边界', '"indicative": no boundary is published; empty where nothing is drawn'],
    v.nullable(v.literal('indicative')),
    ({ record }) => of(record)?.status ?? null,
  ),
  column(
    'boundary_error_m',
    ['边界误差（米）', 'Typical error of the outline in metres, not a bound'],
    v.nullable(v.pipe(v.number(), v.minValue(1))),
    ({ record }) => of(record)?.errorMetres ?? null,
  ),
  column(
    'boundary_method_zh',
    ['边界画法', 'How it was drawn, in Chinese'],
    textOrNone,
    ({ record }) => of(record)?.method.zh ?? null,
  ),
  column(
    'boundary_method_en',
    ['英文边界画法', 'How it was drawn, in English'],
    textOrNone,
    ({ record }) => of(record)?.method.en ?? null,
  ),
  ...checkedColumns<R>('boundary', (record) => of(record)?.checked),
];

export const zoneColumns: readonly Column<Row<ZoneProperties>>[] = [
  ...nameColumns,
  column(
    'role',
    ['层级', 'One of the five zones, a section of one, or a carrier area'],
    ZoneProperties.entries.role,
    ({ record }) => record.role,
  ),
  column(
    'order',
    ['次序', 'Order of the five zones, 1 to 5; 0 for the rest'],
    ZoneProperties.entries.order,
    ({ record }) => record.order,
  ),
  column(
    'parent',
    ['上级编号', 'Id of the zone that it is a part of'],
    v.nullable(Id),
    ({ record }) => record.parent,
  ),
  column(
    'member_of',
    ['所属结构编号', 'Ids of corridor, belt, island and wings that it belongs to'],
    textOrNone,
    ({ record }) => joined(record.memberOf),
  ),
  column(
    'positioning_zh',
    ['定位', 'What it is meant to be, in Chinese'],
    text,
    ({ record }) => record.positioning.zh,
  ),
  column(
    'positioning_en',
    ['英文定位', 'What it is meant to be, in English'],
    text,
    ({ record }) => record.positioning.en,
  ),
  column(
    'headline',
    ['主要指标编号', 'Ids of its headline observations; see indicators.json'],
    textOrNone,
    ({ record }) => joined(record.headline),
  ),
  column(
    'label_longitude',
    ['注记经度', 'Longitude of the label, degrees WGS-84'],
    v.number(),
    ({ record }) => record.labelPoint[0],
  ),
  column(
    'label_latitude',
    ['注记纬度', 'Latitude of the label, degrees WGS-84'],
    v.number(),
    ({ record }) => record.labelPoint[1],
  ),
  ...drawn<ZoneProperties>(({ boundary }) => boundary),
  ...summaryColumns,
  ...provenanceColumns,
  ...detailColumns,
];

export const structureColumns: readonly Column<Row<StructureProperties>>[] = [
  ...nameColumns,
  column(
    'kind',
    ['类别', 'Brand, corridor, belt, island and wings, …'],
    StructureProperties.entries.kind,
    ({ record }) => record.kind,
  ),
  column('members', ['成员编号', 'Ids of its members'], textOrNone, ({ record }) => joined(record.members)),
  column(
    'logic',
    ['逻辑编号', 'Id of the plan that states its logic; see plans.json'],
    v.nullable(Id),
    ({ record }) => record.logic,
  ),
  column(
    'directions',
    ['产业方向编号', 'Ids of its industry directions; see industries.json'],
    textOrNone,
    ({ record }) => joined(record.directions),
  ),
  ...drawn<StructureProperties>(({ line }) => line),
  ...summaryColumns,
  ...provenanceColumns,
  ...detailColumns,
];
