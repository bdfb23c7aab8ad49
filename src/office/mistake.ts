import type { Text } from '../model/text';

/** Something in a workbook that was not taken, or a remark about it: where, what, and what to do. */
export type Mistake = {
  /** Name of the sheet as it stands in the workbook, or of a file of the facts; null for the workbook as a whole. */
  readonly sheet: string | null;
  /** Row as the spreadsheet counts it; null for the whole sheet, or for a row that is no longer there. */
  readonly row: number | null;
  /** Letter and heading; null for the whole row. */
  readonly column: { readonly letter: string; readonly heading: Text } | null;
  /** Id of the record, where it has one. */
  readonly record: string | null;
  readonly problem: Text;
  readonly remedy: Text;
};

/** `B7`, as the spreadsheet names a cell; `7` for a row; empty for a whole sheet. */
export const cellName = ({ row, column }: Mistake): string => `${column?.letter ?? ''}${row ?? ''}`;
