import type { TableRow } from '../content';
import { ink } from '../ink';
import type { Block } from './block';
import { paragraph, plain } from './paragraph';
import { cellOf } from './tableCell';
import { type Grid, names, pad, type Table } from './tableGrid';

/** A row with its name; a hairline below it. */
export function rowBlock(grid: Grid, { columns }: Table, row: TableRow): Block {
  const name = paragraph(grid.setting, plain(row.name), names - pad.side, { type: 'cell' });
  const cells = row.values.map((value, index) => cellOf(grid, value, columns[index]?.hue ?? ink.soft));
  const height = Math.max(name.height, ...cells.map(({ words }) => words.height)) + pad.top + pad.bottom;
  return {
    height,
    marks: [...new Set(cells.flatMap(({ words }) => words.marks))],
    at: (x, y) => [
      {
        kind: 'line',
        from: [x, y + height],
        to: [x + grid.width, y + height],
        stroke: ink.hair,
        width: 0.6,
      },
      ...name.at(x, y + pad.top),
      ...cells.flatMap((cell, index) => cell.at(x + names + index * grid.column, y, height)),
    ],
  };
}
