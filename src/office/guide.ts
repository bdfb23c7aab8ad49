import { headingOf } from './column';
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
    '片区、空间结构和产业不在这个工作簿里：它们的轮廓和层级在 geodata 的文件中修改。',
    'Zones, structures and industries are not in this workbook: their outlines and tiers are edited in the files of geodata.',
  ],
  [
    '“名录”表只用来填下拉列表，导入时不读。',
    'The sheet of lists only fills the drop-downs; it is not read on import.',
  ],
];

/** The first sheet, row by row: how to use the workbook, then every column with what is written there. */
export function guideRows(): readonly (readonly string[])[] {
  const columns = allSheets.flatMap((sheet) => [
    ['', ''],
    [sheet.name.zh, sheet.name.en],
    ...sheet.columns.map((column) => [headingOf(column), column.help.zh, column.help.en]),
  ]);
  return [...intro.map((line) => [...line]), ...columns];
}

/** Index of the rows of the first sheet that are headings, from zero. */
export const guideHeadings = (): readonly number[] => {
  const titles = new Set(allSheets.map(({ name }) => name.zh));
  return guideRows().flatMap(([first], index) =>
    index === 0 || (first !== undefined && titles.has(first)) ? [index] : [],
  );
};
