import { applyPalette } from '../theme/applyPalette';
import { isPaletteName } from '../theme/palette';

/**
 * Paper is white: while the browser prints, the night's hues give way to the day's, and come back afterwards. A ref
 * callback, in force as long as the page that it stands on.
 */
export function printedByDay(page: HTMLElement): () => void {
  const root = page.ownerDocument.documentElement;
  let shown: string | undefined;
  const before = () => {
    shown = root.dataset['palette'];
    if (shown === 'night') applyPalette(root, 'day');
  };
  const after = () => {
    if (shown !== undefined && isPaletteName(shown)) applyPalette(root, shown);
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
