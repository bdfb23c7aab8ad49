import { factFiles } from '../../model/fact-files';
import { type Column, text } from '../column';
import { jsonOf, ordered } from '../json';
import { figureKinds, qualifiers } from './choices';
import * as common from './commonColumns';
import type { RecordSheet } from './sheet';

/** What every number has, here and in the sheet of figures. */
export const valueColumns: readonly Column[] = [
  {
    kind: 'number',
    field: 'value',
    name: text('数值', 'Value'),
    width: 16,
    help: text(
      '普通数字，不带单位；钱以元计，百分数写 12 表示 12%。',
      'A plain number without its unit; money in yuan; 12 per cent is written 12.',
    ),
  },
  {
    kind: 'choice',
    choices: qualifiers,
    field: 'qualifier',
    name: text('程度', 'Exactness'),
    width: 16,
    help: text('来源怎样说这个数。', 'How the source puts the number.'),
  },
];
export const figureKindColumn: Column = {
  kind: 'choice',
  choices: figureKinds,
  field: 'kind',
  name: text('实际或目标', 'Actual or target'),
  width: 16,
  help: text('目标和预计不会当作实际显示。', 'Targets and forecasts are never shown as actual.'),
};

export const observationSheet: RecordSheet = {
  key: 'observations',
  file: factFiles.indicators,
  name: text('指标数值', 'Observations'),
  hasChildren: false,
  columns: [
    common.idColumn,
    {
      kind: 'id',
      list: 'indicators',
      field: 'indicator',
      name: text('指标', 'Indicator'),
      width: 28,
      help: text('从下拉列表选。', 'Choose from the list.'),
    },
    {
      kind: 'id',
      list: 'measured',
      field: 'area',
      name: text('区域', 'Area'),
      width: 28,
      help: text('片区、结构、地点或全区。', 'A zone, structure, place or the district.'),
    },
    ...valueColumns,
    figureKindColumn,
    common.asOfColumn,
    ...common.bilingual('summary', '说明', 'Remark', 50),
    common.confidenceColumn,
    common.citesColumn,
    common.notesColumn,
  ],
  flat: jsonOf,
  shape: (flat) =>
    ordered(flat, [
      'id',
      'indicator',
      'area',
      'value',
      'qualifier',
      'kind',
      'asOf',
      'summary',
      'confidence',
      'cites',
    ]),
};
