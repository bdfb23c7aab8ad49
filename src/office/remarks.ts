import { wording } from '../model/problem';
import { type Column, headingOf } from './column';
import { type SheetBase, sheetTitle } from './sheets/sheet';

/** Sentences about whole sheets and their columns; none of them holds a row back. */
export const missingSheet = (sheet: SheetBase) =>
  wording(
    `没有“${sheetTitle(sheet)}”这张表`,
    `there is no sheet "${sheetTitle(sheet)}"`,
    '这一类记录保持已发布的样子；要修改，请把表加回来',
    'these records stay as published; put the sheet back to change them',
  );
export const noHeading = (sheet: SheetBase) =>
  wording(
    `在“${sheetTitle(sheet)}”中没有找到表头`,
    `no heading was found in "${sheetTitle(sheet)}"`,
    '这张表没有读；请恢复导出时的表头',
    'the sheet was not read; restore the heading as exported',
  );
export const secondSheet = (sheet: SheetBase) =>
  wording(
    `“${sheetTitle(sheet)}”已有一张，这张没有读`,
    `there is a sheet "${sheetTitle(sheet)}" already; this one was not read`,
    '请把两张合成一张',
    'make one of the two',
  );
export const strangeSheet = wording(
  '不认识这张表，没有读',
  'this sheet is not known and was not read',
  '如果里面有要发布的内容，请移到导出的表中',
  'move what is to be published into the exported sheets',
);
export const hiddenSheet = wording(
  '这张表是隐藏的，照样读入',
  'this sheet is hidden; it is read all the same',
  '请取消隐藏，看一看内容是否都要发布',
  'unhide it, and see whether all of it is to be published',
);
export const strangeColumn = (heading: string) =>
  wording(
    `不认识“${heading}”这一列，没有读`,
    `the column "${heading}" is not known and was not read`,
    '如果只是自己用的，可以留着；否则请改成导出时的列名',
    'keep it if it is your own; else use the heading as exported',
  );
export const repeatedColumn = (heading: string) =>
  wording(
    `“${heading}”这一列出现了两次，只读第一列`,
    `the column "${heading}" stands twice; only the first was read`,
    '请删去多出的一列',
    'delete the other one',
  );
export const missingColumn = (column: Column) =>
  wording(
    `没有“${headingOf(column)}”这一列`,
    `there is no column "${headingOf(column)}"`,
    '已有记录的这一项保持不变；要修改，请把列加回来',
    'this entry stays as it is in all records; put the column back to change it',
  );
export const tooManyRows = (most: number) =>
  wording(
    `超过 ${most} 行，这张表没有读`,
    `there are more than ${most} rows; the sheet was not read`,
    '请分成几次导入',
    'import it in parts',
  );
export const noRows = wording(
  '表头下没有任何记录，这张表没有读',
  'there is no record below the heading; the sheet was not read',
  '请从最近一次导出的工作簿恢复；确实要全部删去的，请分几次删',
  'restore it from the latest export; if all of it must go, delete it in several steps',
);
export const manyGone = (gone: number, all: number) =>
  wording(
    `${all} 条记录少了 ${gone} 条，没有删除`,
    `${gone} of ${all} records are missing; none was removed`,
    '表格要带上全部记录；确实要删这么多的，请分几次导入，每次不超过一半',
    'a sheet must hold all records; if so many must go, import in several steps, each with less than half',
  );
export const ownerGone = (id: string) =>
  wording(
    `所属记录 ${id} 已删除，这一行随它删去`,
    `its record ${id} was removed, and this row with it`,
    '可以把这一行也删掉',
    'this row may be deleted too',
  );
export const ownerRefused = (id: string) =>
  wording(
    `所属记录 ${id} 没有被接受，这一行也没有读入`,
    `its record ${id} was not accepted, nor was this row`,
    '请先改正那条记录',
    'correct that record first',
  );
