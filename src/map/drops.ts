import { messagesIn } from '../i18n/messages';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isEmbedded } from '../ui/mode';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Files may be dropped anywhere in the window; they are read on the page of the visitor's own layers. Without this the
 * browser would leave the map for the file. A frame in another page takes none.
 */
export function takeDrops(container: HTMLElement, store: BeltStore, actions: Actions): () => void {
  if (isEmbedded()) return () => undefined;
  const sign = container.appendChild(document.createElement('div'));
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
