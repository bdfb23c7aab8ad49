import { factFiles } from '../../model/fact-files';
import { text } from '../column';
import { jsonOf, ordered } from '../json';
import { betters, divisors } from './choices';
import * as common from './commonColumns';
import type { RecordSheet } from './sheet';
import { flatUnit, shapedUnit, unitColumns } from './unit';

export const indicatorSheet: RecordSheet = {
  key: 'indicators',
  file: factFiles.indicators,
  name: text('指标', 'Indicators'),
  hasChildren: false,
  columns: [
    common.idColumn,
    ...common.bilingual('name', '名称', 'Name', 26),
    ...common.bilingual('definition', '定义', 'Definition', 50),
    ...unitColumns,
    {
      kind: 'choice',
      choices: betters,
      field: 'better',
      name: text('高低', 'Better'),
      width: 20,
      help: text('数值高好还是低好。', 'Whether high or low values are better.'),
    },
    {
      kind: 'choices',
      choices: divisors,
      field: 'normalisableBy',
      name: text('可折算为', 'May be divided by'),
      width: 22,
      help: text(
        '可以怎样折算后比较，多个用分号隔开；不可折算就空着。',
        'By what it may be divided for comparison, several with semicolons; blank where by nothing.',
      ),
    },
    {
      kind: 'number',
      field: 'shelfLifeMonths',
      name: text('有效月数', 'Shelf life in months'),
      width: 12,
      help: text('过几个月算较旧，整数。', 'After how many months a value counts as dated; a whole number.'),
    },
    common.notesColumn,
  ],
  flat: (record) => flatUnit(jsonOf(record)),
  shape: (flat) =>
    ordered({ normalisableBy: [], ...shapedUnit(flat) }, [
      'id',
      'name',
      'definition',
      'unit',
      'better',
      'normalisableBy',
      'shelfLifeMonths',
    ]),
};
