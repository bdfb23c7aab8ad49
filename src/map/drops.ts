import { messagesIn } from '../i18n/messages';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Files may be dropped anywhere in the window; they are read on the page of the visitor's own layers. Without this the
 * browser would leave the map for the file. Returns the end of it.
 */
export function takeDrops(store: BeltStore, actions: Actions): () => void {
  const sign = document.createElement('div');
  document.querySelector('.map-canvas')?.append(sign);
  sign.className = 'map-drop';
  sign.hidden = true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    sign.textContent = messagesIn(store.getState().scene.language).pages.uploads.name;
    sign.hidden = false;
  };
  const left = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) sign.hidden = true;
  };
  const dropped = (event: DragEvent) => {
    sign.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    actions.filesDropped([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', left);
  window.addEventListener('drop', dropped);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', left);
    window.removeEventListener('drop', dropped);
    sign.remove();
  };
}
