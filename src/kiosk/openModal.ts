/**
 * As an element's ref: shows it over everything else, which cannot be reached meanwhile, with the focus on its first
 * button; on leaving the focus goes back to where it was.
 */
export function openModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  dialog.querySelector('button')?.focus();
  return () => dialog.close();
}
