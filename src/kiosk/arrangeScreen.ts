import type { BeltContext } from '../store/hooks';
import { mirrorScreen } from './mirror';
import { keepToOffer } from './offer';
import { watchCorner } from './staffCorner';
import { followField } from './typing';

/** All that the arrangement follows while the frame stands. Returns the end of it. */
export function arrangeScreen({ ownerDocument }: HTMLElement, { store, actions }: BeltContext): () => void {
  const ends = [
    mirrorScreen(ownerDocument.documentElement),
    keepToOffer(store, actions),
    watchCorner(ownerDocument),
    followField(ownerDocument),
    withoutTooltips(ownerDocument),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** A pointer that rests must not raise the browser's own tooltip; every button has its name without it. */
function withoutTooltips(page: Document): () => void {
  const take = ({ target }: Event) => {
    if (target instanceof Element) target.closest('[title]')?.removeAttribute('title');
  };
  page.addEventListener('pointerover', take);
  return () => page.removeEventListener('pointerover', take);
}
