import { headingOf } from './column';
import type { Grid } from './grid';
import { allSheets } from './sheets/all';

const intro: readonly (readonly [zh: string, en: string])[] = [
  ['怎样使用这个工作簿', 'How to use this workbook'],
  [
    '一行是一件事。改格子、加行、删行，然后保存并导入；导入时先检查，再列出差别。',
    'One row is one fact. Change cells, add rows, delete rows, save and import; the import checks first and then lists what differs.',
  ],
  [
    '每张表都要带上全部记录：表中没有的行，就是删去的记录。',
    'Each sheet must hold all of its records: a row that is not there is a record removed.',
  ],
  [
    '整张表不在工作簿里，或缺了一列，那一部分保持已发布的样子。',
    'Where a whole sheet or a column is not there, that part stays as published.',
  ],
  [
    '有错的行不会读入，已发布的记录保持原样；其余的照常读入。',
    'A row with a mistake is not taken and the published record stays; the rest is taken.',
  ],
  [
    '编号列有下拉列表；新记录的编号可以直接键入。单元格里写“名称 编号”或只写编号都可以。',
    'Columns of ids have drop-down lists; ids of new records may be typed. A cell may say "name id" or the id alone.',
  ],
  [
    '每件事都要写来源和日期。日期写成 2023、2023-08 或 2023-08-17。',
    'Every fact states its sources and a date: 2023, 2023-08 or 2023-08-17.',
  ],
  [
    '坐标用 WGS-84，经度和纬度各一列。位置未公布的地点不要填坐标。',
    'Positions are WGS-84, longitude and latitude in a column each. A place whose site is not published has none.',
  ],
  [
    '数字、进程、后续消息各有一张表，用“所属记录”一列说明属于谁。',
    'Figures, milestones and later news have sheets of their own; the column Record says whose they are.',
  ],
  [
    '片区、空间结构和产业不在这个工作簿里：片区轮廓在办公页的地图上改绘，其余在 geodata 的文件中修改。',
    'Zones, structures and industries are not in this workbook: outlines of zones are redrawn on the map of the office page, the rest is edited in the files of geodata.',
  ],
  [
    '“名录”表只用来填下拉列表，导入时不读。',
    'The sheet of lists only fills the drop-downs; it is not read on import.',
  ],
];

/** Widths of the guide's columns in characters. */
export const guideWidths = [34, 64, 84] as const;

export type GuideRow = { readonly isHeading: boolean; readonly cells: readonly string[] };

/** Before the version that a workbook was made from; the letter before the version keeps spreadsheets from reading a number. */
const madeFromHeading = '资料版本 Version';

const madeFromRow = (version: string): GuideRow => ({
  isHeading: false,
  cells: [
    madeFromHeading,
    `v${version}`,
    '请保留这一行：更新页据此分清哪些是你改的，哪些是别人后来公布的。Keep this row: by it the update page tells what you changed from what others published since.',
  ],
});

/** The version of the published facts that a workbook was made from; null where its guide does not say. */
export function madeFromIn(guide: Pick<Grid, 'rows'>): string | null {
  const row = guide.rows.find((cells) => String(cells[0]?.value ?? '').trim() === madeFromHeading);
  const [, version = null] = /^v([0-9a-f]{16})$/.exec(String(row?.[1]?.value ?? '').trim()) ?? [];
  return version;
}

/**
 * The first sheet, row by row: how to use the workbook, then every column with what is written there.
 * @param version of the published facts that it is made from; null for facts that were not published
 */
export function guideRows(version: string | null): readonly GuideRow[] {
  const [[zh, en] = ['', ''], ...lines] = intro;
  const columns = allSheets.flatMap((sheet): GuideRow[] => [
    { isHeading: false, cells: ['', '', ''] },
    { isHeading: true, cells: [`${sheet.name.zh} ${sheet.name.en}`, '写什么', 'What is written there'] },
    ...sheet.columns.map((column) => ({
      isHeading: false,
      cells: [headingOf(column), column.help.zh, column.help.en],
    })),
  ]);
  return [
    { isHeading: true, cells: ['', zh, en] },
    ...lines.map((line, index) => ({ isHeading: false, cells: [String(index + 1), ...line] })),
    ...(version === null ? [] : [madeFromRow(version)]),
    ...columns,
  ];
}

/** Lines that a row takes when its cells are wrapped; a Chinese character is as wide as two letters. */
export function guideLines({ cells }: GuideRow): number {
  const lines = cells.map((cell, column) => {
    const width = [...cell].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
    return Math.ceil(width / (guideWidths[column] ?? 1));
  });
  return Math.max(1, ...lines);
}
