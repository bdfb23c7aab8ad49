import { type CSSProperties, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useActions, useBeltState, useMessages } from '../store/hooks';
import type { Session } from '../store/session';

type Sheet = Session['sheet'];
const order = ['peek', 'half', 'full'] as const;
const next = { peek: 'half', half: 'full', full: 'peek' } as const;
const tap = 6;

/** The panel: beside the map on wide screens, a sheet over it on phones. Its handle is dragged, or pressed as a button. */
export function PanelSheet({ children }: { readonly children: ReactNode }) {
  const { panel } = useMessages();
  const actions = useActions();
  const sheet = useBeltState(({ session }) => session.sheet);
  const { drag, handle } = useSheetDrag(sheet, actions.sheetMoved);
  const style: CSSProperties & Record<'--drag', string> = { '--drag': `${drag ?? 0}px` };
  return (
    <main
      className="panel"
      id="panel"
      aria-label={panel.sheet.label}
      tabIndex={-1}
      data-sheet={sheet}
      data-dragging={drag !== null}
      style={style}
      onFocus={() => sheet === 'peek' && actions.sheetMoved('half')}
    >
      <button type="button" className="sheet-handle" aria-label={panel.sheet.handle[sheet]} {...handle}>
        <span className="sheet-grip" />
      </button>
      {children}
    </main>
  );
}

/** How far the handle is dragged upwards, in CSS pixels, and the handlers for it; null when at rest. */
function useSheetDrag(sheet: Sheet, moved: (to: Sheet) => void) {
  const start = useRef<number | null>(null);
  const [drag, setDrag] = useState<number | null>(null);
  const step = (by: 1 | -1) => order[Math.min(2, Math.max(0, order.indexOf(sheet) + by))] ?? sheet;
  return {
    drag,
    handle: {
      onClick: () => {
        if (drag === null) moved(next[sheet]);
        setDrag(null);
      },
      onKeyDown: (event: { key: string; preventDefault: () => void }) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        moved(step(event.key === 'ArrowUp' ? 1 : -1));
      },
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        if (start.current === null) return;
        const by = start.current - clientY;
        if (drag !== null || Math.abs(by) > tap) setDrag(by);
      },
      onPointerUp: () => {
        start.current = null;
        if (drag !== null && Math.abs(drag) > 40) moved(step(drag > 0 ? 1 : -1));
      },
      onPointerCancel: () => {
        start.current = null;
        setDrag(null);
      },
    },
  };
}
