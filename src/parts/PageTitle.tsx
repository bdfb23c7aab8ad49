import { type ReactNode, use, useCallback } from 'react';
import { BeltContext } from '../store/hooks';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The heading of a page. When a visitor steps to the page it takes the focus, however late the page comes; a focus on
 * the map stays there, and a page that is merely opened leaves it alone.
 */
export function PageTitle({ className, children }: Props) {
  const context = use(BeltContext);
  const takeFocus = useCallback(
    (title: HTMLElement | null) => {
      if (title === null || context === null) return;
      const isOpened = context.store.getState().session.arrival === 'opened';
      if (!isOpened && document.activeElement?.closest('#map') == null) title.focus({ preventScroll: true });
    },
    [context],
  );
  return (
    <h1 className={className} id="page-title" tabIndex={-1} ref={takeFocus}>
      {children}
    </h1>
  );
}
