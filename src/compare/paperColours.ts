import { applyPalette } from '../theme/applyPalette';

/**
 * Paper is white: while the browser prints, the night's hues give way to the day's, and come back afterwards. A ref
 * callback, in force as long as the page that it stands on.
 */
export function printedByDay(page: HTMLElement): () => void {
  const root = page.ownerDocument.documentElement;
  let isNight = false;
  const before = () => {
    isNight = root.dataset['palette'] === 'night';
    if (isNight) applyPalette(root, 'day');
  };
  const after = () => {
    if (isNight) applyPalette(root, 'night');
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
