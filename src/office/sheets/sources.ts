import { factFiles } from '../../model/fact-files';
import { text } from '../column';
import { jsonOf, ordered } from '../json';
import { readings, sourceKinds } from './choices';
import * as common from './commonColumns';
import { orNull } from './order';
import type { RecordSheet } from './sheet';

export const sourceSheet: RecordSheet = {
  key: 'sources',
  file: factFiles.sources,
  name: text('来源', 'Sources'),
  hasChildren: false,
  columns: [
    common.idColumn,
    ...common.bilingual('title', '标题', 'Title', 36),
    ...common.bilingual('publisher', '发布者', 'Publisher', 24),
    {
      kind: 'text',
      field: 'url',
      name: text('网址', 'Address'),
      width: 36,
      blank: 'null',
      help: text(
        '以 https:// 或 http:// 开头的完整网址；没有公开网址就空着。',
        'A complete address that starts with https:// or http://; blank where none is public.',
      ),
    },
    common.nullableDate(
      'date',
      '日期',
      'Date',
      '来源的日期，不知道就空着。',
      'The date of the source; blank where it is not known.',
    ),
    {
      kind: 'choice',
      choices: sourceKinds,
      field: 'kind',
      name: text('类别', 'Kind'),
      width: 20,
      help: text('从下拉列表选。', 'Choose from the list.'),
    },
    {
      kind: 'choice',
      choices: readings,
      field: 'readAs',
      name: text('读法', 'Read as'),
      width: 18,
      help: text('读的是原页、摘录还是副本。', 'Whether the original, an excerpt or a copy was read.'),
    },
    ...common.bilingual(
      'licence',
      '许可',
      'Licence',
      24,
      text('没有写明就两格都空着。', 'Leave both cells blank where none is stated.'),
    ),
    {
      kind: 'text',
      field: 'locatorRule',
      name: text('定位规则', 'Rule for places in it'),
      width: 24,
      blank: 'null',
      help: text(
        '引用时 # 后面怎样写（正则表达式）；一般空着。',
        'How the part after # is written (a regular expression); mostly blank.',
      ),
    },
    common.notesColumn,
  ],
  flat: jsonOf,
  shape: (flat) =>
    ordered(orNull(flat, 'licence'), [
      'id',
      'title',
      'publisher',
      'url',
      'date',
      'kind',
      'readAs',
      'licence',
      'locatorRule',
    ]),
};
