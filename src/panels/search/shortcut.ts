import { useCallback } from 'react';

const asks = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * Ctrl or Command with K, wherever the focus is. A letter alone would get in the way of speech input (WCAG 2.1.4).
 * @param act stays the same from render to render
 * @returns the ref of the element with which the shortcut comes and goes
 */
export const useShortcut = (act: () => void) =>
  useCallback(
    (element: HTMLElement) => {
      const { ownerDocument } = element;
      const pressed = (event: KeyboardEvent) => {
        if (!asks(event)) return;
        event.preventDefault();
        act();
      };
      ownerDocument.addEventListener('keydown', pressed);
      return () => ownerDocument.removeEventListener('keydown', pressed);
    },
    [act],
  );
