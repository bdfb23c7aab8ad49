/** What a spreadsheet cell holds for us. Dates have become text; the value of a formula is its last result. */
export type GridCell = {
  readonly value: string | number | boolean | null;
  /** An error such as #REF!, a formula that was never worked out, or a number shown as per cent. */
  readonly trouble?: 'error' | 'no-result' | 'percent';
};

/** One sheet of any workbook, or one CSV file: rows from the top, cells from the left. */
export type Grid = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly GridCell[])[];
};

export const blankCell: GridCell = { value: null };

/** Nothing but white space, which here includes the full-width space. */
export const isBlank = ({ value, trouble }: GridCell): boolean =>
  trouble === undefined && (value === null || (typeof value === 'string' && value.trim() === ''));
