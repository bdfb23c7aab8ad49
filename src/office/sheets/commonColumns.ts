import { type Column, text } from '../column';
import { areaBases, confidences, nameBases, statuses } from './choices';

/** Two columns for a text in both languages. */
export const bilingual = (
  field: string,
  zh: string,
  en: string,
  width: number,
  help = text('两种语言都要填。', 'Fill in both languages.'),
): readonly Column[] => [
  { kind: 'text', field: `${field}.zh`, name: text(`${zh}（中文）`, `${en} (Chinese)`), width, help },
  { kind: 'text', field: `${field}.en`, name: text(`${zh}（英文）`, `${en} (English)`), width, help },
];

export const idColumn: Column = {
  kind: 'id',
  list: 'own',
  field: 'id',
  name: text('编号', 'ID'),
  width: 28,
  help: text(
    '每条记录一个编号，小写英文、数字和连字符，如 bay-valley。发布后不要再改。',
    'One id for each record, in lower-case letters, digits and hyphens, such as bay-valley. Do not change it once published.',
  ),
};
const nameBasisColumn: Column = {
  kind: 'choice',
  choices: nameBases,
  field: 'nameBasis',
  name: text('英文名由来', 'Origin of English name'),
  width: 20,
  help: text('英文名是谁的用法。', 'Whose usage the English name is.'),
};
const date = (field: string, zh: string, en: string, helpZh: string, helpEn: string): Column => ({
  kind: 'date',
  field,
  name: text(zh, en),
  width: 14,
  help: text(`${helpZh}写成 2023、2023-08 或 2023-08-17。`, `${helpEn} Write 2023, 2023-08 or 2023-08-17.`),
});
export const asOfColumn = date(
  'asOf',
  '资料日期',
  'As of',
  '来源说这件事的日期。',
  'The date at which the source says it.',
);
export const dateColumn = date('date', '日期', 'Date', '这件事的日期。', 'The date of the matter itself.');
export const nullableDate = (
  field: string,
  zh: string,
  en: string,
  helpZh: string,
  helpEn: string,
): Column => ({
  ...date(field, zh, en, helpZh, helpEn),
  blank: 'null',
});
export const confidenceColumn: Column = {
  kind: 'choice',
  choices: confidences,
  field: 'confidence',
  name: text('可信度', 'Confidence'),
  width: 12,
  help: text('按来源判断。', 'Judged by the sources.'),
};
export const citesColumn: Column = {
  kind: 'citations',
  field: 'cites',
  name: text('来源', 'Sources'),
  width: 40,
  help: text(
    '写成 来源编号 或 来源编号#定位，多个用分号隔开，如 press-conference-2023-08-17#A3; baike-yangpu。附注写在后面的括号里：（中文 | English）。',
    'Write source-id or source-id#place, several with semicolons, such as press-conference-2023-08-17#A3; baike-yangpu. A note follows in brackets: (中文 | English).',
  ),
};
const relatedColumn: Column = {
  kind: 'ids',
  list: 'subjects',
  field: 'related',
  name: text('相关记录', 'Related records'),
  width: 30,
  help: text(
    '相关记录的编号，多个用分号隔开。可以不填。',
    'Ids of related records, several with semicolons. May be left blank.',
  ),
};
export const notesColumn: Column = {
  kind: 'note',
  field: 'notes',
  name: text('备注（不发布）', 'Notes (not published)'),
  width: 30,
  help: text('给同事看的话；导入时不读。', 'For colleagues; not read on import.'),
};
export const areaColumns: readonly Column[] = [
  {
    kind: 'ids',
    list: 'areas',
    field: 'areas',
    name: text('所属片区', 'Zones'),
    width: 26,
    help: text(
      '从下拉列表选一个；多个用分号隔开。不知道片区时选杨浦区 yangpu。',
      'Choose one from the list; several with semicolons. Choose yangpu where no zone is known.',
    ),
  },
  {
    kind: 'choice',
    choices: areaBases,
    field: 'areaBasis',
    name: text('归属依据', 'Basis of zone'),
    width: 16,
    help: text('凭什么归入这个片区。', 'Why it is assigned to that zone.'),
  },
  {
    kind: 'ids',
    list: 'industries',
    field: 'industries',
    name: text('产业', 'Industries'),
    width: 26,
    help: text(
      '从下拉列表选；多个用分号隔开。可以不填。',
      'Choose from the list; several with semicolons. May be left blank.',
    ),
  },
];
export const statusColumn: Column = {
  kind: 'choice',
  choices: statuses,
  field: 'status',
  name: text('状态', 'Status'),
  width: 20,
  help: text('从下拉列表选。', 'Choose from the list.'),
};
/** In the sheets of figures, milestones and news: whose they are, and their order. */
export const ownerColumns: readonly Column[] = [
  {
    kind: 'id',
    list: 'owners',
    field: 'owner',
    name: text('所属记录', 'Record'),
    width: 34,
    help: text(
      '这一行属于哪个地点或规划。新记录可以直接键入编号。',
      'The place or plan that the row belongs to. The id of a new record may be typed.',
    ),
  },
  {
    kind: 'number',
    field: 'order',
    name: text('序号', 'No.'),
    width: 7,
    help: text(
      '在该记录中的次序；新行可以不填，排在最后。',
      'Its order within the record; a new row may leave it blank and comes last.',
    ),
  },
];

/** What the sheets of places and plans end with. */
export const closingColumns: readonly Column[] = [
  ...bilingual('summary', '简介', 'Summary', 50),
  asOfColumn,
  confidenceColumn,
  citesColumn,
  nameBasisColumn,
  relatedColumn,
  notesColumn,
];
