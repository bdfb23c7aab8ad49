import { text } from '../column';
import { jsonOf, ordered } from '../json';
import { stepKinds } from './choices';
import * as common from './commonColumns';
import { figureKindColumn, valueColumns } from './observations';
import type { ChildSheet } from './sheet';
import { flatUnit, shapedUnit, unitColumns } from './unit';

const dateKeys = ['date', 'text', 'kind', 'cites'];

export const figureSheet: ChildSheet = {
  key: 'figures',
  name: text('数字', 'Figures'),
  columns: [
    ...common.ownerColumns,
    ...common.bilingual('label', '名目', 'Label', 28),
    ...valueColumns,
    ...unitColumns,
    {
      kind: 'yesNo',
      field: 'perYear',
      name: text('每年', 'Per year'),
      width: 10,
      help: text('每年的数填 是 yes，否则空着。', 'yes for a number per year, else blank.'),
    },
    figureKindColumn,
    common.asOfColumn,
    common.citesColumn,
    common.notesColumn,
  ],
  flat: (record) => flatUnit(jsonOf(record)),
  shape: (flat) =>
    ordered(shapedUnit(flat), ['label', 'value', 'qualifier', 'unit', 'perYear', 'kind', 'asOf', 'cites']),
};

export const milestoneSheet: ChildSheet = {
  key: 'milestones',
  name: text('进程', 'Milestones'),
  columns: [
    ...common.ownerColumns,
    common.dateColumn,
    ...common.bilingual('text', '内容', 'Text', 50),
    {
      kind: 'choice',
      choices: stepKinds,
      field: 'kind',
      name: text('已发生或预期', 'Happened or expected'),
      width: 18,
      help: text('今天以后的事写预期。', 'What lies ahead is expected.'),
    },
    common.citesColumn,
    common.notesColumn,
  ],
  flat: jsonOf,
  shape: (flat) => ordered(flat, dateKeys),
};

export const newsSheet: ChildSheet = {
  key: 'news',
  name: text('后续消息', 'Later news'),
  columns: [
    ...common.ownerColumns,
    common.dateColumn,
    ...common.bilingual('text', '内容', 'Text', 50),
    common.citesColumn,
    common.notesColumn,
  ],
  flat: jsonOf,
  shape: (flat) => ordered(flat, dateKeys),
};
