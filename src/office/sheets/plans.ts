import { factFiles } from '../../model/fact-files';
import { text } from '../column';
import { jsonOf, ordered } from '../json';
import { planKinds } from './choices';
import * as common from './commonColumns';
import { belongingOrder, orNull, recordOrder } from './order';
import type { RecordSheet } from './sheet';

export const planSheet: RecordSheet = {
  key: 'plans',
  file: factFiles.plans,
  name: text('规划', 'Plans'),
  hasChildren: true,
  columns: [
    common.idColumn,
    ...common.bilingual('name', '名称', 'Name', 26),
    {
      kind: 'choice',
      choices: planKinds,
      field: 'kind',
      name: text('类别', 'Kind'),
      width: 22,
      help: text('从下拉列表选。', 'Choose from the list.'),
    },
    common.statusColumn,
    ...common.areaColumns,
    common.nullableDate('period.from', '开始', 'From', '不知道就空着。', 'Blank where it is not known.'),
    common.nullableDate('period.to', '结束', 'To', '没有期限就空着。', 'Blank where there is no end.'),
    {
      kind: 'id',
      list: 'plans',
      field: 'parent',
      name: text('上级规划', 'Part of'),
      width: 26,
      help: text('它是哪个规划的一部分。可以不填。', 'The plan that it is a part of. May be left blank.'),
    },
    {
      kind: 'id',
      list: 'indicators',
      field: 'indicator',
      name: text('衡量指标', 'Measured by'),
      width: 22,
      help: text(
        '量化目标由哪个指标衡量。可以不填。',
        'For a quantified target: its indicator. May be left blank.',
      ),
    },
    ...common.closingColumns,
  ],
  flat: jsonOf,
  shape: (flat) =>
    ordered(orNull(flat, 'period'), [...recordOrder, ...belongingOrder, 'period', 'parent', 'indicator']),
};
