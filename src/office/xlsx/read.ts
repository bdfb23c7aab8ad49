import type { Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { blankCell, type Grid, type GridCell, isBlank } from '../grid';
import { limits } from '../limits';
import { gridCell } from './cell';

/** Cells merged downwards all mean what the first of them says. */
function unmerged(rows: GridCell[][], { merges }: Sheet): GridCell[][] {
  for (const { startRow, endRow, startCol } of merges ?? []) {
    const first = rows[startRow]?.[startCol];
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const line = rows[row];
      if (first !== undefined && line !== undefined) line[startCol] = first;
    }
  }
  return rows;
}

function gridOf(sheet: Sheet): Grid {
  const rows = sheet.rows.map((line, row) =>
    Array.from({ length: Math.min(line.length, limits.columns) }, (_, column) =>
      gridCell(line[column] ?? null, sheet.cells?.get(`${row},${column}`)),
    ),
  );
  // Formats reach far below the last row; what is empty there is not read.
  const end = rows.findLastIndex((line) => line.some((cell) => !isBlank(cell ?? blankCell)));
  return {
    name: sheet.name.trim(),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: unmerged(rows.slice(0, end + 1), sheet),
  };
}

/**
 * The sheets of a workbook whose archive has been inspected.
 * @throws whatever the reader throws for a file that is no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: limits.rows + 100 });
  return sheets.map(gridOf);
}
