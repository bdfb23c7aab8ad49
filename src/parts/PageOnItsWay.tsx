import { use, useCallback } from 'react';
import { BeltContext, useBeltState } from '../store/hooks';
import { pageName } from '../store/pageName';
import { awaitTitle, takesFocus } from './titleFocus';

/**
 * Where a page will stand whose code is still coming. A visitor's step leads the focus here at once, so that the page
 * itself need not take it away later from something that the visitor has turned to meanwhile.
 */
export function PageOnItsWay() {
  const context = use(BeltContext);
  const name = useBeltState(({ scene }) => pageName(scene.selected ?? '', null, scene.language));
  const takeFocus = useCallback(
    (place: HTMLElement | null) => {
      if (place === null || context === null) return;
      const { scene, session } = context.store.getState();
      awaitTitle(scene.selected);
      if (takesFocus(session.arrival)) place.focus({ preventScroll: true });
    },
    [context],
  );
  return (
    <p className="visually-hidden" tabIndex={-1} ref={takeFocus}>
      {name}
    </p>
  );
}
