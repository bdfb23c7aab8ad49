import { MarkAt } from './MarkShape';
import type { PlateBar, PlateMark, PlateRow } from './plate';

/** A record's bars, its marks and its name, about the middle of its row (em from the top). */
export function PlateRowView({ row, y }: { readonly row: PlateRow; readonly y: number }) {
  return (
    <g>
      {row.bars.map((bar) => (
        <BarView key={bar.key} bar={bar} y={y} />
      ))}
      <text
        className="plate-label"
        x={`${row.label.x}%`}
        y={`${y}em`}
        dy="0.36em"
        textAnchor={row.label.anchor}
      >
        {row.name}
      </text>
      {row.marks.map((mark) => (
        <MarkView key={mark.key} mark={mark} y={y} />
      ))}
    </g>
  );
}

function BarView({
  bar: { from, to, before, after, isOpen },
  y,
}: {
  readonly bar: PlateBar;
  readonly y: number;
}) {
  return (
    <>
      <rect
        className={isOpen ? 'plate-bar plate-bar-open' : 'plate-bar'}
        x={`${from}%`}
        y={`${y - 0.55}em`}
        width={`${Math.max(to - from, 0.4)}%`}
        height="1.1em"
      />
      {before !== null && <Beyond side="before" x={from} y={y} date={before} />}
      {after !== null && <Beyond side="after" x={to} y={y} date={after} />}
      {isOpen && <Arrow side="after" x={to} y={y} />}
    </>
  );
}

function MarkView({ mark: { shape, x, beyond, date }, y }: { readonly mark: PlateMark; readonly y: number }) {
  return (
    <>
      <MarkAt shape={shape} x={`${x}%`} y={`${y}em`} />
      {beyond !== null && <Beyond side={beyond} x={x} y={y} date={date} />}
    </>
  );
}

interface EdgeProps {
  readonly side: 'before' | 'after';
  readonly x: number;
  readonly y: number;
}

/** What goes on outside the chart: an arrow at its edge, and the date. */
function Beyond({ side, x, y, date }: EdgeProps & { readonly date: string }) {
  const isBefore = side === 'before';
  return (
    <>
      <Arrow side={side} x={x} y={y} />
      <text
        className="plate-date"
        x={`${x}%`}
        y={`${y}em`}
        dx={isBefore ? '0.8em' : '-0.8em'}
        dy="0.36em"
        textAnchor={isBefore ? 'start' : 'end'}
      >
        {date}
      </text>
    </>
  );
}

const Arrow = ({ side, x, y }: EdgeProps) => (
  <svg
    className="mark"
    x={`${x}%`}
    y={`${y}em`}
    width="1em"
    height="1em"
    viewBox="0 0 12 12"
    aria-hidden="true"
  >
    <path className="plate-arrow" d={side === 'before' ? 'M-1 -6L-9 0L-1 6' : 'M1 -6L9 0L1 6'} />
  </svg>
);
