import type { CSSProperties } from 'react';
import type { Cell } from './cell';
import { MissingMark } from './MissingMark';

type CellStyle = CSSProperties & Record<'--hue' | '--share', string>;

interface Props {
  readonly cell: Cell;
  readonly hue: string;
  /** The largest amount of the row: the full length of its bars. */
  readonly most: number;
}

/** A cell in the hue of its column; an amount has a bar on the scale of the row. */
export function CompareCell({ cell, hue, most }: Props) {
  const amount = 'amount' in cell ? cell.amount : null;
  const style: CellStyle = { '--hue': hue, '--share': `${(100 * (amount ?? 0)) / Math.max(most, 1)}%` };
  return (
    <td style={style}>
      {'why' in cell ? <MissingMark why={cell.why} /> : cell.content}
      {amount !== null && <span className="share-bar" aria-hidden="true" />}
    </td>
  );
}
