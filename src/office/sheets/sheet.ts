import type { Text } from '../../model/text';
import type { Column } from '../column';
import type { Json } from '../json';

/** Sheets whose rows are records. */
export const recordKeys = ['places', 'plans', 'indicators', 'observations', 'sources'] as const;
export type RecordKey = (typeof recordKeys)[number];
/** Sheets whose rows are items of a list in a place or plan; the key is the name of that list. */
export const childKeys = ['figures', 'milestones', 'news'] as const;
export type ChildKey = (typeof childKeys)[number];
export type SheetKey = RecordKey | ChildKey;

export type SheetBase = {
  readonly name: Text;
  readonly columns: readonly Column[];
  /** From a record of the files to an object in which each column finds its field. */
  readonly flat: (record: unknown) => Json;
  /** The way back. What does not fit stays as it is, for the door to report. */
  readonly shape: (flat: Json) => Json;
};
export type RecordSheet = SheetBase & {
  readonly key: RecordKey;
  readonly file: string;
  /** Whether its records have figures, milestones and news. */
  readonly hasChildren: boolean;
};
export type ChildSheet = SheetBase & { readonly key: ChildKey };
export type Sheet = RecordSheet | ChildSheet;

const isRecordKey = (key: SheetKey): key is RecordKey => recordKeys.some((name) => name === key);
export const isChild = (sheet: Sheet): sheet is ChildSheet => !isRecordKey(sheet.key);
export const isRecordSheet = (sheet: Sheet): sheet is RecordSheet => isRecordKey(sheet.key);

/** The name of the sheet in the workbook: both languages. */
export const sheetTitle = ({ name }: { readonly name: Text }): string => `${name.zh} ${name.en}`;
