import type { KeyboardEvent } from 'react';
import { isComposingKey } from '../../ui/composing';
import type { Finder } from './finder';

/** The keys of the field. @param lower puts the field away where it covers the header */
export function fieldKeys(event: KeyboardEvent, finder: Finder, lower: () => void): void {
  // Keys of an input method choose among its own proposals.
  if (isComposingKey(event.nativeEvent) || !acted(event.key, finder, lower)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Does what the key asks for; false when it means nothing here and is left to the browser. */
function acted(key: string, finder: Finder, lower: () => void): boolean {
  const { open, text, active, raised } = finder.state.getState();
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      finder.moved(key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Home':
    case 'End':
      // In the text they move the cursor.
      if (active < 0) return false;
      finder.movedTo(key === 'Home' ? 'first' : 'last');
      return true;
    case 'Enter':
      finder.chosen(active);
      return true;
    case 'Escape':
      if (open && text.trim() !== '') finder.closed();
      else if (text !== '') finder.cleared();
      else if (raised) lower();
      else return false;
      return true;
    default:
      return false;
  }
}
