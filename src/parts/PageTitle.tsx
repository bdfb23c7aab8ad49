import { type ReactNode, use, useCallback } from 'react';
import { BeltContext } from '../store/hooks';
import { takesFocus, wasAwaited } from './titleFocus';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The heading of a page. When a visitor steps to the page it takes the focus, however late the page comes; a focus on
 * the map stays there, and so does one that the visitor has moved on meanwhile. A page that is merely opened leaves it.
 */
export function PageTitle({ className, children }: Props) {
  const context = use(BeltContext);
  const takeFocus = useCallback(
    (title: HTMLElement | null) => {
      if (title === null || context === null) return;
      const { scene, session } = context.store.getState();
      const isLate = wasAwaited(scene.selected);
      // Of a late page the focus was offered before: it is taken only where it then went down with its place.
      if (isLate && document.activeElement !== document.body) return;
      if (takesFocus(session.arrival)) title.focus({ preventScroll: true });
    },
    [context],
  );
  return (
    <h1 className={className} id="page-title" tabIndex={-1} ref={takeFocus}>
      {children}
    </h1>
  );
}
