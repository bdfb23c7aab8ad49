import { type RefCallback, use, useCallback } from 'react';
import { BeltContext } from '../store/hooks';

/** Offsets in CSS px by page, for each visit; kept here because each page goes with its scrolling element. */
let visits = new WeakMap<BeltContext['store'], Map<string | null, number>>();

/** Nobody comes back to where another visitor was. */
export function forgetScrolls(): void {
  visits = new WeakMap();
}

/**
 * For what scrolls, or for anything within it that comes together with the page. A page that the visitor comes back to
 * (browser history) stands where it was left; a chosen one begins at its top.
 */
export function useScrollMemory(page: string | null, scroller: string): RefCallback<HTMLElement> {
  const context = use(BeltContext);
  return useCallback(
    (element: HTMLElement | null) => {
      const scrolling = element?.closest(scroller);
      if (scrolling == null || context === null) return;
      const { store } = context;
      const offsets = visits.get(store) ?? new Map<string | null, number>();
      visits.set(store, offsets);
      if (store.getState().session.arrival === 'restored' && scrolling.scrollTop === 0)
        scrolling.scrollTop = offsets.get(page) ?? 0;
      const remember = () => void offsets.set(page, scrolling.scrollTop);
      scrolling.addEventListener('scroll', remember, { passive: true });
      return () => scrolling.removeEventListener('scroll', remember);
    },
    [context, page, scroller],
  );
}
