/** Side of a cell in CSS px, about the width of two fingers. */
const cell = 96;

export interface TouchGrid {
  readonly columns: number;
  readonly rows: number;
}

/** As many cells as fit, for a screen of these CSS px. */
export const gridFor = (width: number, height: number): TouchGrid => ({
  columns: Math.max(1, Math.round(width / cell)),
  rows: Math.max(1, Math.round(height / cell)),
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell under a point, counted by rows from the upper left; null outside. All in CSS px of the window. */
export function cellAt({ columns, rows }: TouchGrid, box: Box, x: number, y: number): number | null {
  const column = Math.floor(((x - box.left) / box.width) * columns);
  const row = Math.floor(((y - box.top) / box.height) * rows);
  return column < 0 || row < 0 || column >= columns || row >= rows ? null : row * columns + column;
}
