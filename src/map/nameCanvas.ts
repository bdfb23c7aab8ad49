import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { BeltStore } from '../store/store';

/**
 * Tells screen readers what a canvas is, and what its keys do, in the language of the moment. As an application it gets
 * the keys itself: in a region a reader would take the arrows and F for its own.
 */
export function nameCanvas(
  map: MapLibreMap,
  store: BeltStore,
  wordsIn: (language: Language) => readonly [name: string, keys?: string],
): () => void {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', canvas.tabIndex < 0 ? 'img' : 'application');
  return store.subscribe(
    ({ scene }) => scene.language,
    (language) => {
      const [name, keys = ''] = wordsIn(language);
      canvas.setAttribute('aria-label', name);
      canvas.setAttribute('aria-description', keys);
      canvas.setAttribute('aria-roledescription', messagesIn(language).map.role);
    },
    { fireImmediately: true },
  );
}
