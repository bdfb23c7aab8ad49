import { type PointerEvent, useState } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { FullScreen } from './FullScreen';
import { cellAt, gridFor } from './touchGrid';

interface Props {
  readonly texts: StaffTexts['tests'];
  readonly onLeave: () => void;
}

interface Touched {
  readonly cells: ReadonlySet<number>;
  /** Pointers that are down now. */
  readonly down: ReadonlySet<number>;
  readonly most: number;
}
const untouched: Touched = { cells: new Set(), down: new Set(), most: 0 };

/** Every cell of the glass must answer; the cells under the buttons too, since touches of them are counted as well. */
export function TouchTest({ texts, onLeave }: Props) {
  const [grid] = useState(() => gridFor(window.innerWidth, window.innerHeight));
  const [{ cells, down, most }, setTouched] = useState(untouched);
  const all = grid.columns * grid.rows;
  const touch = ({ currentTarget, clientX, clientY, pointerId, type, buttons }: PointerEvent) => {
    if (type === 'pointermove' && buttons === 0) return;
    const at = cellAt(grid, currentTarget.getBoundingClientRect(), clientX, clientY);
    setTouched((before) => {
      const pointers = new Set(before.down).add(pointerId);
      return {
        cells: at === null || before.cells.has(at) ? before.cells : new Set(before.cells).add(at),
        down: pointers,
        most: Math.max(before.most, pointers.size),
      };
    });
  };
  const lift = ({ pointerId }: PointerEvent) =>
    setTouched((before) => ({
      ...before,
      down: new Set([...before.down].filter((pointer) => pointer !== pointerId)),
    }));
  return (
    <FullScreen label={texts.touch} onLeave={onLeave}>
      <div
        className="touch-test"
        style={{
          gridTemplate: `repeat(${grid.rows}, 1fr) / repeat(${grid.columns}, 1fr)`,
        }}
        onPointerDown={touch}
        onPointerMove={touch}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {Array.from({ length: all }, (_, cell) => cell).map((cell) => (
          <span key={cell} data-touched={cells.has(cell)} />
        ))}
        <div className="touch-said">
          <p role="status">
            {texts.filled(cells.size, all)}
            <br />
            {texts.contacts(down.size, most)}
          </p>
          <button type="button" className="button" onClick={() => setTouched(untouched)}>
            {texts.again}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            {texts.leave}
          </button>
        </div>
      </div>
    </FullScreen>
  );
}
